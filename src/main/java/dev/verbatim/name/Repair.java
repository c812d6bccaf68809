package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Locale;
import java.util.Set;

/**
 * Puts right what the tagger, trained on web texts, often gets wrong in news: names in mid-sentence (“Ian/ADP Bremmer”) and
 * reporting verbs (“tweeted/ADP”).
 */
final class Repair {
    private static final Set<String> SAID = Set.of("said", "says", "tweeted", "told", "wrote", "added", "claimed",
            "asked",
            "replied", "argued", "noted", "explained", "insisted", "warned", "announced", "stated", "declared");
    private static final Set<Tag> NAME_LIKE = Set.of(Tag.PROPN, Tag.ADJ, Tag.NOUN, Tag.NUM, Tag.PRON, Tag.DET,
            Tag.PUNCT);
    private static final Set<String> SMALL = Set.of("and", "or", "but", "of", "the", "a", "an", "in", "on", "at", "for",
            "to", "if", "as",
            "by", "with", "is", "are", "was", "be", "not", "no", "that", "this", "when", "while", "after", "before",
            "how", "why", "do",
            "does", "did", "will", "would", "can", "could", "should", "from", "so", "than", "because");

    private Repair() {}

    /** The tag of one word of a sentence. */
    static Tag tag(String[] words, int at, String tagged) {
        Tag tag = known(tagged);
        String lower = words[at].toLowerCase(Locale.ROOT);
        if (SAID.contains(lower)) {
            return Tag.VERB;
        }
        boolean capital = Character.isUpperCase(words[at].codePointAt(0));
        boolean inside = at > 0 && Character.isLetterOrDigit(words[at - 1].codePointBefore(words[at - 1].length()));
        return capital && inside && !NAME_LIKE.contains(tag) && !SMALL.contains(lower) ? Tag.PROPN : tag;
    }

    /** The model also has joint tags, such as AUX+PART for “cannot”. */
    private static Tag known(String tagged) {
        int plus = tagged.indexOf('+');
        return Tag.valueOf(plus < 0 ? tagged : tagged.substring(0, plus));
    }
}
