package dev.verbatim.answer;

/** How a question fared. */
public enum Verdict {
    /** The stories answer it. */
    ANSWERED,
    /** Several speakers answer it, each with an account of their own. */
    CONTESTED,
    /** No story answers it. */
    NOT_FOUND
}
