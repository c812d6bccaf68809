package dev.verbatim.name;

import dev.verbatim.name.Words.Tag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom “who” belongs to: the words right before it, or the person whom these only describe, as in “Jane Doe, head of Acme, who …”. */
final class Relatives {
    /** How many words an apposition may have. */
    private static final int LONGEST = 14;
    private static final Set<String> PEOPLE = Set.of("men", "women", "children", "people", "parents", "families",
            "relatives", "pupils", "workers", "couple", "family", "crew", "staff", "team", "survivors");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;

    Relatives(Words words, List<Mention> mentions, List<@Nullable Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** The place of the mention that “who” belongs to; -1 without, and for other words. */
    int of(int place) {
        Mention mention = mentions.get(place);
        if (place == 0 || !words.lower(mention.from()).equals("who")) {
            return -1;
        }
        int end = mentions.get(place - 1).to();
        boolean comma = words.word(end).equals(",");
        boolean next = end == mention.from() || (end + 1 == mention.from() && comma);
        int described = next && comma ? described(place - 1) : -1;
        return described >= 0 ? described : next ? somebody(place - 1) : -1;
    }

    /** “Democrats” in “Democrats across the country, who”: the last of the words before that stand for people, else the last. */
    private int somebody(int last) {
        int place = last;
        while (place > 0 && isWhere(place)) {
            place--;
        }
        return isPeople(place) ? place : last;
    }

    /** “the country” in “Democrats across the country”. */
    private boolean isWhere(int place) {
        int before = mentions.get(place).from() - 1;
        boolean joined = words.tag(before) == Tag.ADP || (words.word(before).equals(",") && isPlace(place));
        return joined && !isPeople(place) && mentions.get(place - 1).to() == before;
    }

    /** “Ohio” in “a farmer from Oakfield, Ohio, who”. */
    private boolean isPlace(int place) {
        return Lexicon.PLACES.contains(words.lower(mentions.get(place).head()));
    }

    private boolean isPeople(int place) {
        return isSomebody(place) || Antecedents.isGroup(words.lower(mentions.get(place).head()));
    }

    /** The person behind whose name an apposition ends with something that is no person; -1 without. */
    private int described(int last) {
        int opening = isSomebody(last) ? -1 : opening(mentions.get(last).from());
        for (int i = last - 1; opening >= 0 && i >= Math.max(0, last - LONGEST); i--) {
            if (mentions.get(i).to() <= opening) {
                boolean place = words.lower(mentions.get(i).from() - 1).equals("of") && !isPerson(i);
                int named = place && mentions.get(i).to() == opening ? i - 1 : i;
                int end = place ? mentions.get(i).from() - 1 : opening;
                return named >= 0 && mentions.get(named).to() == end && isPerson(named) ? named : -1;
            }
        }
        return -1;
    }

    /** The comma that opens an apposition with a word for a person and then a preposition before a word; -1 without. */
    private int opening(int end) {
        boolean of = words.tag(end - 1) == Tag.ADP;
        boolean role = false;
        for (int at = end - 1; at > end - LONGEST && words.sentence(at) == words.sentence(end); at--) {
            if (words.word(at).equals(",")) {
                return of && role ? at : -1;
            }
            if (isFinite(at)) {
                return -1;
            }
            String lower = words.lower(at);
            role |= Lexicon.ROLES.contains(lower) || Lexicon.PARTIES.contains(lower) || Lexicon.isTitle(lower);
        }
        return -1;
    }

    /** Unlike “ranking” in “the ranking member”. */
    private boolean isFinite(int at) {
        return words.tag(at) == Tag.AUX || (words.tag(at) == Tag.VERB && !words.lower(at).endsWith("ing"));
    }

    /** A person, or words for some: “a lawyer for the victims, who said they were ill”. */
    private boolean isSomebody(int place) {
        String head = words.lower(mentions.get(place).head());
        return isPerson(place) || Lexicon.ROLES.contains(head) || KnownNames.isForMany(head) || PEOPLE.contains(head);
    }

    private boolean isPerson(int place) {
        Entity entity = entities.get(place);
        return entity != null && entity.isHuman() && mentions.get(place).kind() == Mention.Kind.NAME;
    }
}
