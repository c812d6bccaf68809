package dev.verbatim.library;

/** What came of adding a source. */
public enum Adding {
    ADDED,
    /** The server has one of that name, or sees one. */
    NAME_IS_TAKEN,
    /** The server has as many as it may. */
    TOO_MANY,
    /** Letters, digits, spaces, dots and hyphens, at most 40, are a name. */
    NO_NAME,
    /** Not an address of http or https, or one with a password in it. */
    NO_ADDRESS,
    /** Not a page, feed or sitemap. */
    NOT_READABLE
}
