package dev.verbatim.source;

import java.net.URI;
import java.time.Duration;

/** The pages that a site lists for machines, in a {@code sitemap.xml} or an index of several. */
public record SitemapSettings(URI address, int limit, boolean allowPrivate, SourceTerms terms) implements WebSettings {
    public static final int USUAL_LIMIT = 500;

    public SitemapSettings(URI address) {
        this(address, USUAL_LIMIT, false, SourceTerms.USUAL);
    }

    @Override
    public Duration usually() {
        return Duration.ofHours(1);
    }
}
