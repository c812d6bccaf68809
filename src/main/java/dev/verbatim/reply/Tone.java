package dev.verbatim.reply;

/** What kind of thing a reply tells, for who typesets it in colours. */
public enum Tone {
    /** Anything but an answer. */
    PLAIN,
    /** The stories answer. */
    ANSWERED,
    /** Several speakers answer, each with an account of their own. */
    CONTESTED,
    /** No story says. */
    SILENT,
    /** Something went wrong. */
    FAILED
}
