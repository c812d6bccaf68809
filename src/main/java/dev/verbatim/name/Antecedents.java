package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for that nobody's name answers to: “a local farmer … he”, “researchers … they”, “the study … it”.
 * The story's own words for them are better than none.
 *
 * <p>Known misses: “they” for a person, and for two people named apart.
 */
final class Antecedents {
    private static final Set<String> PERSON = Set.of("he", "she");
    /** Pronouns that need nobody else: “some say”. */
    private static final Set<String> INDEFINITE = Set.of("some", "many", "others", "most", "several", "both", "few",
            "all",
            "everyone", "everybody", "someone", "somebody", "nobody", "another", "one", "those");
    /** Of those the ones that are never “they”, or nobody. */
    private static final Set<String> SINGLE = Set.of("one", "another", "nobody");
    private static final Set<String> GROUPS = Set.of("people", "police", "staff", "men", "women", "public", "press",
            "media",
            "team", "family", "couple", "group", "majority", "clergy");
    /** What ends as the words for people do: “glaciers”, “documents”. */
    private static final Set<String> THINGS = Set.of("accounts", "amounts", "answers", "apartments", "boats", "cancers",
            "centers", "chambers", "colors", "computers", "containers", "corners", "covers", "doors", "documents",
            "elements", "errors", "events", "factors", "fingers", "floors", "flowers", "glaciers", "grants",
            "headquarters", "investments", "layers", "letters", "loans", "matters", "means", "moments",
            "monitors", "motors", "newspapers", "numbers", "oceans", "offers", "orders", "papers", "payments", "plans",
            "plants", "points", "posters", "powers", "printers", "reactors", "restaurants", "rivers", "rumors",
            "scooters",
            "seats", "sectors", "sensors", "servers", "shelters", "statements", "summers", "tents", "threats", "towers",
            "trailers", "treatments", "winters");
    private static final Set<String> PAPERS = Set.of("records", "documents", "figures", "data", "statistics", "emails",
            "studies", "minutes", "filings", "papers", "polls", "surveys", "reports", "findings");
    private static final List<String> PLURALS = List.of("ers", "ors", "ists", "ans", "ats", "ents", "ants");
    /** How many sentences before the pronoun its words may stand. */
    private static final int REACH = 2;
    private static final int REACH_OF_PERSONS = 6;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 40;
    /** About: a subject of the same paragraph, or of the one before when it speaks. */
    private static final double CLEAR = 2;
    /** The same of a pronoun that says something: it is somebody. */
    private static final double SPEAKS = 0.5;
    /** What speaks for a source: as much as for a subject that says something. */
    private static final double SOURCE = 4;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;
    private final Relatives relatives;

    Antecedents(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
        this.relatives = new Relatives(words, mentions, entities);
    }

    /** Whether the story's words stand for somebody by themselves, whoever that is. */
    boolean isIndefinite(int place) {
        return INDEFINITE.contains(words.lower(mentions.get(place).from()));
    }

    /** The place of the mention that a pronoun stands for; -1 when that is not clear. */
    int of(int place) {
        String word = words.lower(mentions.get(place).from());
        return switch (word) {
            case "who" -> relative(place);
            case "he", "she" -> nearest(place, word, REACH_OF_PERSONS, 0);
            case "they", "it" -> nearest(place, word, REACH, speaks(place) ? SPEAKS : CLEAR);
            default -> -1;
        };
    }

    /** The place of those whose document a mention is: “its report”, “their study”; -1 for other words. */
    int owner(int place) {
        Mention document = mentions.get(place);
        boolean written = document.kind() == Mention.Kind.NOMINAL
                && Lexicon.UTTERANCES.contains(words.lower(document.head()));
        return !written ? -1 : switch (words.lower(document.from())) {
            case "their" -> nearest(place, "they", REACH, CLEAR);
            case "its" -> nearest(place, "it", REACH, CLEAR);
            default -> -1;
        };
    }

    /** Behind quoted words whoever does something says them: “We won,” it boasted. */
    private boolean speaks(int place) {
        Mention pronoun = mentions.get(place);
        return prominence.announces(pronoun)
                || (words.word(pronoun.from() - 1).equals("\"") && words.tag(pronoun.to()) == Words.Tag.VERB);
    }

    /** “officials, who said …” */
    private int relative(int place) {
        int before = relatives.of(place);
        return before >= 0 && mentions.get(before).kind() != Mention.Kind.PRONOUN ? before : -1;
    }

    private int nearest(int place, String word, int reach, double least) {
        Mention pronoun = mentions.get(place);
        boolean inserted = word.equals("they") && isInserted(place);
        int best = -1;
        double most = least;
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), pronoun) <= reach; i--) {
            if (!prominence.isQuoted(mentions.get(i)) && fits(i, word) && !(inserted && isBeside(i, place))
                    && !Insertions.part(words, mentions.get(i), pronoun)) {
                double score = prominence.score(mentions.get(i), pronoun) + (isSource(i) ? SOURCE : 0);
                best = score > most ? i : best;
                most = Math.max(most, score);
            }
        }
        return best;
    }

    /** “With rebels advancing, they said, …”: those who say it are hardly in what they say. */
    private boolean isInserted(int place) {
        Mention pronoun = mentions.get(place);
        String behind = words.word(pronoun.to() + 1);
        return prominence.announces(pronoun) && words.word(pronoun.from() - 1).equals(",")
                && (behind.equals(",") || behind.equals("."));
    }

    private boolean isBeside(int place, int pronoun) {
        return words.sentence(mentions.get(place).from()) == words.sentence(mentions.get(pronoun).from());
    }

    /** “according to the report” */
    private boolean isSource(int place) {
        int to = mentions.get(place).from() - 1;
        return words.lower(to).equals("to") && words.lower(to - 1).equals("according");
    }

    private boolean fits(int place, String pronoun) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        String head = words.lower(mention.head());
        if (mention.kind() == Mention.Kind.PRONOUN) {
            return pronoun.equals("they") && isIndefinite(place) && !SINGLE.contains(head);
        }
        if (entity != null) {
            return !entity.isHuman() && !PERSON.contains(pronoun) && isGroup(head) == pronoun.equals("they")
                    && !isPlace(mention);
        }
        return mention.kind() == Mention.Kind.NOMINAL && switch (pronoun) {
            case "they" -> isGroup(head) || PAPERS.contains(head);
            case "it" -> Lexicon.UTTERANCES.contains(head) || Lexicon.ORGANISATION.contains(head);
            default -> Lexicon.ROLES.contains(head);
        };
    }

    /** “Ohio”, not the “Bridge Council of Ohio”. */
    private boolean isPlace(Mention mention) {
        return Lexicon.PLACES.contains(words.lower(mention.head())) && IntStream.range(mention.from(), mention.to())
                .noneMatch(word -> Lexicon.ORGANISATION.contains(words.lower(word)));
    }

    static boolean isGroup(String head) {
        return GROUPS.contains(head) || (PLURALS.stream().anyMatch(head::endsWith) && !THINGS.contains(head))
                || (head.endsWith("s") && Lexicon.ROLES.contains(head.substring(0, head.length() - 1)));
    }
}
