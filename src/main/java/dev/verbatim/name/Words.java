package dev.verbatim.name;

import dev.verbatim.story.Span;
import java.util.Locale;

/**
 * The words and marks of a story in order, each with its part of speech. Words are asked for by number, from 0; outside
 * the story there is only {@link Tag#NONE}, so that callers may look around freely. Immutable.
 */
public final class Words {
    private final Span[] spans;
    private final String[] words;
    private final String[] lower;
    private final Tag[] tags;
    private final int[] sentences;
    private final int[] paragraphs;

    Words(Span[] spans, String[] words, Tag[] tags, int[] sentences, int[] paragraphs) {
        this.spans = spans;
        this.words = words;
        this.tags = tags;
        this.sentences = sentences;
        this.paragraphs = paragraphs;
        this.lower = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lower[i] = words[i].toLowerCase(Locale.ROOT);
        }
    }

    /** Parts of speech, as in Universal Dependencies. */
    public enum Tag {
        ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X, NONE
    }

    public int size() {
        return words.length;
    }

    public Span span(int word) {
        return spans[word];
    }

    /** The words from one number up to another, which is left out. */
    public Span span(int from, int to) {
        return new Span(spans[from].start(), spans[to - 1].end());
    }

    /** As in the story, but with plain apostrophes and plain quotation marks. */
    public String word(int word) {
        return isInside(word) ? words[word] : "";
    }

    /** In lower case. */
    public String lower(int word) {
        return isInside(word) ? lower[word] : "";
    }

    public Tag tag(int word) {
        return isInside(word) ? tags[word] : Tag.NONE;
    }

    /** The number of the sentence that holds a word, from 0 through the whole story, datelines apart; -1 outside. */
    public int sentence(int word) {
        return isInside(word) ? sentences[word] : -1;
    }

    /** The place of the paragraph that holds a word in the story's list, from 0; -1 outside. */
    public int paragraph(int word) {
        return isInside(word) ? paragraphs[word] : -1;
    }

    /** “al-Qadir” begins with one, too. */
    public boolean isCapital(int word) {
        return isInside(word)
                && (Character.isUpperCase(words[word].codePointAt(0)) || ShortNames.hasArticle(words[word]));
    }

    /** The first word that starts at an offset of the text or behind it; the size when there is none. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isInside(int word) {
        return word >= 0 && word < words.length;
    }
}
