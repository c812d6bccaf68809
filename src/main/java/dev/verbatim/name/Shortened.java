package dev.verbatim.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who “the campaign” is behind “the Doe campaign”, and “the court” behind “Oakfield County Court”: whoever alone has borne
 * the word just before. Of two it is neither.
 */
final class Shortened {
    private static final Set<String> HEADS = Set.of("campaign", "camp", "team", "administration", "government",
            "family", "office", "department", "ministry", "embassy", "court", "tribunal", "school", "college",
            "university", "hospital", "clinic", "church", "museum", "theater", "theatre", "academy", "parliament",
            "legislature", "senate", "assembly", "militia");
    /** How many sentences before “the campaign” its owner may be told. */
    private static final int REACH = 4;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;

    Shortened(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
    }

    /** The place of the mention that the words are short for; -1 for other words, or when it is not clear. */
    int of(int place) {
        Mention mention = mentions.get(place);
        String head = words.lower(mention.head());
        boolean plain = mention.kind() == Mention.Kind.NOMINAL && mention.to() - mention.from() == 2
                && words.lower(mention.from()).equals("the") && words.tag(mention.to()) != Words.Tag.ADP;
        return plain && HEADS.contains(head) ? only(place, head) : -1;
    }

    private int only(int place, String head) {
        List<Integer> bearers = IntStream.range(Math.max(0, place - MOST), place)
                .filter(i -> prominence.sentencesBetween(mentions.get(i), mentions.get(place)) <= REACH)
                .filter(i -> bears(i, head)).boxed().toList();
        Set<String> owners = bearers.stream().map(this::owner).collect(Collectors.toSet());
        return owners.size() == 1 ? bearers.getLast() : -1;
    }

    /** “the Doe campaign”, “University of Oakfield”, “Jane Doe's family”, not “the family” and “his family”. */
    private boolean bears(int place, String head) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        boolean named = mention.kind() == Mention.Kind.NAME && entity != null && !entity.isHuman()
                && entity.name().stream().anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(head));
        boolean owned = mention.kind() == Mention.Kind.NOMINAL && words.lower(mention.head()).equals(head)
                && !owner(place).isEmpty();
        return !prominence.isQuoted(mention) && (named || owned);
    }

    /** The last name in the words, or all of a name; empty without. */
    private String owner(int place) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        return entity != null
                ? entity.canonical()
                : IntStream.range(mention.from(), mention.head()).filter(this::isOfName).mapToObj(words::word)
                        .reduce("", (before, last) -> last);
    }

    /** Unlike the first words of “The campaign” and “His campaign”. */
    private boolean isOfName(int at) {
        return words.isCapital(at) && words.tag(at) != Words.Tag.DET
                && !NamePlaces.OWNERS.contains(words.lower(at));
    }
}
