package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/**
 * How a mention hangs on the word that may report its speech.
 *
 * @param kind {@code subject} (“Smith said”), {@code inverted} (“said Smith”), {@code according} (“according to Smith”),
 *     {@code colon} (“Smith: …”) or {@code none}
 * @param cue the word that reports, by number; -1 without
 * @param lemma its base form; empty without
 */
record Link(String kind, int cue, String lemma) {
    /** How many words a name may have with all that is before it. */
    private static final int LONGEST = 10;
    /** “him” in “groups that have endorsed him say”: no subject. */
    private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");
    private static final Link NONE = new Link("none", -1, "");

    static Link of(Reading reading, Mention mention) {
        Words words = reading.words;
        if (words.lower(mention.from() - 1).equals("to") && words.lower(mention.from() - 2).equals("according")) {
            return new Link("according", mention.from() - 2, "according");
        }
        if (words.word(mention.to()).equals(":")) {
            return new Link("colon", -1, "");
        }
        if (OBJECTS.contains(words.lower(mention.from()))) {
            return NONE;
        }
        int before = isOwn(reading, mention) ? -1 : reading.clauses.verbBefore(mention);
        int after = isBeforeName(reading, mention) ? -1 : reading.clauses.verbAfter(mention);
        boolean named = mention.kind() == Mention.Kind.NAME;
        if (before >= 0 && (after < 0 || (isSay(words, before)
                && (!isSay(words, after) || (named && isBehindMarks(words, before)))))) {
            return new Link("inverted", before, Verbs.lemma(words.lower(before)));
        }
        return after < 0 ? NONE : new Link("subject", after, Verbs.lemma(words.lower(after)));
    }

    /** “Doe” in “and said Doe should resign”, unlike ““It holds,” said Doe”: the verb behind it has no other subject. */
    private static boolean isOwn(Reading reading, Mention mention) {
        return reading.words.tag(mention.to()) == Tag.AUX && !isBehindMarks(reading.words, mention.from() - 1);
    }

    /** “Acme” in “Acme Today anchor Jane Doe said”: it only tells whose anchor she is. */
    private static boolean isBeforeName(Reading reading, Mention mention) {
        return mention.kind() == Mention.Kind.NAME && reading.cast.between(mention.to(), mention.to() + LONGEST)
                .stream().map(reading::mention)
                .anyMatch(next -> next.kind() == Mention.Kind.NAME
                        && (next.from() == mention.to() || isAt(reading, mention, next)));
    }

    /** “University of Ohio” in “University of Ohio at Elmhurst professor Jane Doe said”. */
    private static boolean isAt(Reading reading, Mention mention, Mention next) {
        return next.from() == mention.to() + 1 && reading.words.lower(mention.to()).equals("at")
                && next.nameFrom() > next.from() + 1 && reading.words.isCapital(next.from());
    }

    /** “…,” said Doe, reports the Times: the marks make the first verb hers. */
    private static boolean isBehindMarks(Words words, int at) {
        return words.word(at - 1).equals("\"");
    }

    private static boolean isSay(Words words, int at) {
        return Verbs.isSay(Verbs.lemma(words.lower(at)));
    }

    boolean says() {
        return !lemma.isEmpty() && (Verbs.isSay(lemma) || kind.equals("according"));
    }
}
