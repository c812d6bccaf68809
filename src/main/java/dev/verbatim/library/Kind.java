package dev.verbatim.library;

import dev.verbatim.source.FeedSettings;
import dev.verbatim.source.PageSettings;
import dev.verbatim.source.SitemapSettings;
import dev.verbatim.source.WebSettings;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a server may add. Folders are the configuration's alone: they lie on the bot's own computer. */
public enum Kind {
    PAGE, FEED, SITEMAP;

    /** What users write: {@code feed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Of public addresses only. */
    WebSettings settings(URI address) {
        return switch (this) {
            case PAGE -> new PageSettings(address);
            case FEED -> new FeedSettings(address);
            case SITEMAP -> new SitemapSettings(address);
        };
    }
}
