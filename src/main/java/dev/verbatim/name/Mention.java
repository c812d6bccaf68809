package dev.verbatim.name;

/**
 * Words of a story that stand for somebody or something: “Russian President Vladimir Putin”, “he”, “the billionaire”. Word
 * numbers are those of {@link Words}.
 *
 * @param from first word
 * @param to behind the last word
 * @param nameFrom first word of the bare name at the end (“Vladimir Putin”); {@code to} when there is no name
 */
public record Mention(int from, int to, int nameFrom, Kind kind) {
    /** What kind of words they are. */
    public enum Kind {
        NAME, PRONOUN, NOMINAL,
        /** A name that only owns what follows: “Tesla” in “Tesla’s chief”. */
        POSSESSIVE
    }

    /** The word that the others belong to: the last one. */
    public int head() {
        return to - 1;
    }

    public boolean isName() {
        return nameFrom < to;
    }
}
