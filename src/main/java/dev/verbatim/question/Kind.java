package dev.verbatim.question;

/** What kind of thing a question asks for. */
public enum Kind {
    WHEN, WHERE, WHO,
    /** Who somebody is whom the question names, or what something is. */
    WHO_IS,
    /** Who said something. */
    WHO_SAID,
    /** What somebody said. */
    SAID, HOW_MANY, WHY, YES_NO,
    /** Anything else. */
    WHAT
}
