package dev.verbatim.quote;

/** Where somebody said it, as far as the story tells. */
public enum Medium {
    /** Said, or the story does not tell. */
    UNSTATED, TWEET, POST, STATEMENT, INTERVIEW, LETTER, EMAIL, SPEECH, REPORT, BOOK, DEBATE, POLL
}
