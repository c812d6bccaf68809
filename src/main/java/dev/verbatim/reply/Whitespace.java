package dev.verbatim.reply;

import org.jspecify.annotations.Nullable;

/** What white space is worth. */
final class Whitespace {
    private Whitespace() {}

    /** A story's words on one line. For our own lines only: a passage keeps its white space. */
    static String folded(String words) {
        return words.replaceAll("(?U)\\s+", " ").strip();
    }

    /** A name that somebody gave; of white space alone it is none. */
    static @Nullable String named(@Nullable String name) {
        return name == null || name.isBlank() ? null : name;
    }
}
