package dev.verbatim.name;

import java.util.stream.IntStream;

/** What is quoted beside a mention in its paragraph: whoever says “Doe is back in charge” is hardly Doe. */
final class Beside {
    /** How far the quotation marks may stand from the mention, and how far their words are looked at. */
    private static final int NEAR = 5;
    private static final int LONGEST = 80;

    private final Words words;
    private final boolean[] quoted;

    /** @param quoted of each word whether it stands between quotation marks */
    Beside(Words words, boolean[] quoted) {
        this.words = words;
        this.quoted = quoted;
    }

    /** @param word in lower case */
    boolean has(Mention mention, String word) {
        return has(mention.from() - 1, -1, word) || has(mention.to(), 1, word);
    }

    /** Whether anything is quoted there. */
    boolean isBeside(Mention mention) {
        return marks(mention.from() - 1, -1) >= 0 || marks(mention.to(), 1) >= 0;
    }

    private boolean has(int start, int step, String word) {
        int paragraph = words.paragraph(start);
        int marks = marks(start, step);
        return marks >= 0 && IntStream.iterate(marks, at -> at + step).limit(LONGEST)
                .takeWhile(at -> isQuoted(at, paragraph)).anyMatch(at -> words.lower(at).equals(word));
    }

    /** The nearest quoted word; -1 without. */
    private int marks(int start, int step) {
        int paragraph = words.paragraph(start);
        return IntStream.iterate(start, at -> at + step).limit(NEAR)
                .filter(at -> isQuoted(at, paragraph)).findFirst().orElse(-1);
    }

    private boolean isQuoted(int at, int paragraph) {
        return at >= 0 && at < quoted.length && quoted[at] && words.paragraph(at) == paragraph;
    }
}
