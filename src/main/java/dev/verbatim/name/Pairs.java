package dev.verbatim.name;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which two people “they”, “both men” and “the two lawmakers” are: “Jane Doe and John Roe”, as they were named just before. */
final class Pairs {
    private static final Set<String> PEOPLE = Set.of("people", "brothers", "sisters");
    private static final Set<String> LEADS = Set.of(",", "\"", "but", "that");
    /** How many sentences before its words the names may stand. */
    private static final int REACH = 3;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 40;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;

    Pairs(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
    }

    /**
     * The place of the second of the two; -1 for other words, or when no two are named together.
     *
     * @param others the place of those whom “they” stands for else; -1 without
     */
    int of(int place, int others) {
        int pair = isOfTwo(mentions.get(place)) ? nearest(place) : -1;
        return pair > others && !isOneMore(first(pair) - 1) && isOfGender(mentions.get(place), pair)
                && (others < 0 || !isDoneTo(pair, others)) ? pair : -1;
    }

    private int nearest(int place) {
        Mention pair = mentions.get(place);
        for (int i = place - 1; i > Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), pair) <= REACH; i--) {
            if (first(i) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Jane Doe in “Jane Doe, John Roe and Sue Moe met”: they are three. */
    private boolean isOneMore(int place) {
        return place >= 0 && isPerson(place) && mentions.get(place + 1).from() == mentions.get(place).to() + 1;
    }

    /** “Officers arrested Jane Doe and John Roe. They said”: the officers did. */
    private boolean isDoneTo(int pair, int others) {
        Mention second = mentions.get(pair);
        return !prominence.isSubject(second) && prominence.isSubject(mentions.get(others))
                && words.sentence(mentions.get(others).head()) == words.sentence(second.head());
    }

    /** No woman is one of “both men”. */
    private boolean isOfGender(Mention told, int pair) {
        Gender gender = Gender.ofRole(singular(told));
        return List.of(first(pair), pair).stream().map(entities::get).filter(Objects::nonNull)
                .allMatch(entity -> entity.gender().agrees(gender));
    }

    private String singular(Mention mention) {
        String head = words.lower(mention.head());
        return head.endsWith("men") ? head.replaceFirst("men$", "man") : head.replaceFirst("s$", "");
    }

    /** Their names, by the place of the second. */
    String names(int second) {
        return canonical(first(second)) + " and " + canonical(second);
    }

    private String canonical(int place) {
        Entity entity = entities.get(place);
        return entity == null ? "" : entity.canonical();
    }

    private boolean isOfTwo(Mention pair) {
        boolean definite = words.lower(pair.from()).equals("the");
        int count = definite ? pair.from() + 1 : pair.from();
        boolean counted = words.lower(count).equals("both") || (definite && words.lower(count).equals("two"));
        boolean they = pair.kind() == Mention.Kind.PRONOUN && words.lower(pair.from()).equals("they");
        boolean ofMore = words.tag(pair.to()) == Words.Tag.ADP; // “both of the bills”
        return they || (counted && !pair.isName() && !ofMore && (pair.to() == count + 1 || isOfPeople(pair)));
    }

    /** “both men”, “the two lawmakers”, unlike “the two letters”. */
    private boolean isOfPeople(Mention pair) {
        return PEOPLE.contains(words.lower(pair.head())) || Lexicon.ROLES.contains(singular(pair));
    }

    /** The other one of “Jane Doe and John Roe”, “Jane Doe and her deputy, John Roe”; -1 without. */
    private int first(int second) {
        int first = isBetween(second - 1) ? second - 2 : second - 1;
        boolean together = first >= 0 && isPerson(first) && isPerson(second)
                && words.lower(mentions.get(first).to()).equals("and")
                && mentions.get(first + 1).from() == mentions.get(first).to() + 1
                && entities.get(first) != entities.get(second);
        return together ? first : -1;
    }

    /** “her deputy,” right before a name. */
    private boolean isBetween(int place) {
        Mention mention = mentions.get(Math.max(0, place));
        return place > 0 && mention.kind() == Mention.Kind.NOMINAL
                && NamePlaces.OWNERS.contains(words.lower(mention.from()))
                && Lexicon.ROLES.contains(words.lower(mention.head()))
                && words.word(mention.to()).equals(",") && mentions.get(place + 1).from() == mention.to() + 1;
    }

    /** Of a name in “Jane Doe and John Roe said” the place of the second; -1 for others. */
    int together(int place) {
        return speakTogether(place)
                ? place
                : IntStream.rangeClosed(place + 1, Math.min(place + 2, mentions.size() - 1))
                        .filter(second -> first(second) == place && speakTogether(second)).findFirst().orElse(-1);
    }

    /** Unlike “Poe met Jane Doe and John Roe said” and “Poe, Jane Doe and John Roe said”. */
    private boolean speakTogether(int second) {
        int first = first(second);
        if (first < 0 || isOneMore(first - 1) || !prominence.announces(mentions.get(second))) {
            return false;
        }
        int before = mentions.get(first).from() - 1;
        boolean opens = words.sentence(before) != words.sentence(before + 1) || LEADS.contains(words.lower(before));
        return opens || SpeechVerbs.isSaid(words.lower(before));
    }

    private boolean isPerson(int place) {
        Entity entity = entities.get(place);
        return mentions.get(place).kind() == Mention.Kind.NAME && entity != null && entity.isHuman()
                && !prominence.isQuoted(mentions.get(place));
    }
}
