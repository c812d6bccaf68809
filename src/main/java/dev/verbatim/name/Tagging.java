package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Locale;

/**
 * A story's words with the tags that they have so far, while these are put right. Outside the story there is nothing, so
 * that callers may look around freely. Not thread-safe.
 */
final class Tagging {
    private final String[] words;
    private final Tag[] tags;
    private final int[] sentences;

    /** @param tags are written to */
    Tagging(String[] words, Tag[] tags, int[] sentences) {
        this.words = words;
        this.tags = tags;
        this.sentences = sentences;
    }

    int size() {
        return words.length;
    }

    String word(int at) {
        return isInside(at) ? words[at] : "";
    }

    String lower(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    Tag tag(int at) {
        return isInside(at) ? tags[at] : Tag.NONE;
    }

    void set(int at, Tag tag) {
        tags[at] = tag;
    }

    /** Whether a word stands in the sentence of the one before it. */
    boolean isInSentence(int at) {
        return at > 0 && isInside(at) && sentences[at - 1] == sentences[at];
    }

    /** Whether what stands before it in its sentence is a word, and no mark. */
    boolean isBehindWord(int at) {
        return isInSentence(at) && Character.isLetterOrDigit(words[at - 1].codePointBefore(words[at - 1].length()));
    }

    boolean isNounAhead(int at) {
        return tag(at + 1) == Tag.NOUN || tag(at + 1) == Tag.PROPN;
    }

    boolean isCapital(int at) {
        return isInside(at) && Character.isUpperCase(words[at].codePointAt(0));
    }

    private boolean isInside(int at) {
        return at >= 0 && at < words.length;
    }
}
