package dev.verbatim.reply;

/** Puts a story's words on one line. For our own lines only: a passage keeps its white space. */
final class Whitespace {
    private Whitespace() {}

    static String folded(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }
}
