package dev.verbatim.reply;

/** How a run of words looks. */
public enum Style {
    PLAIN,
    /** Names, and the words that answer. */
    STRONG,
    /** Titles of stories. */
    EMPHASIS,
    /** Commands and file names, to be typed to the letter. */
    CODE
}
