package dev.verbatim.source;

import java.net.URI;
import java.time.Duration;

/** A source on the web. */
public sealed interface WebSettings extends SourceSettings permits PageSettings, FeedSettings, SitemapSettings {
    /** Of http or https, with a host, without a user or password. */
    URI address();

    /** Whether addresses of the own computer and network may be read too. */
    boolean allowPrivate();

    /** How many stories are taken at the most, the newest first. */
    int limit();

    /** How often a source of this kind is looked at when nobody says it. */
    Duration usually();

    @Override
    default String place() {
        return address().toString();
    }
}
