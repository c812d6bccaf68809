package dev.verbatim.source;

/** What the configuration says of one source. Equal settings mean the same source. */
public sealed interface SourceSettings permits FolderSettings, WebSettings {
    SourceTerms terms();

    /** Where it lies, in words for users: a folder or an address. */
    String place();
}
