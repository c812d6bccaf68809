package dev.verbatim.source;

import java.net.URI;
import java.time.Duration;

/**
 * An RSS or Atom feed.
 *
 * @param fullText whether the linked pages are read; else only what the feed itself holds
 */
public record FeedSettings(URI address, boolean fullText, int limit, boolean allowPrivate, SourceTerms terms)
        implements
            WebSettings {
    public static final int USUAL_LIMIT = 100;

    public FeedSettings(URI address) {
        this(address, false, USUAL_LIMIT, false, SourceTerms.USUAL);
    }

    @Override
    public Duration usually() {
        return Duration.ofMinutes(15);
    }
}
