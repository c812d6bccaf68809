package dev.verbatim.source;

import java.net.URI;
import java.time.Duration;

/** One story on a web page. */
public record PageSettings(URI address, boolean allowPrivate, SourceTerms terms) implements WebSettings {
    public PageSettings(URI address) {
        this(address, false, SourceTerms.USUAL);
    }

    @Override
    public int limit() {
        return 1;
    }

    @Override
    public Duration usually() {
        return Duration.ofHours(6);
    }
}
