package dev.verbatim.library;

import dev.verbatim.source.FeedSettings;
import dev.verbatim.source.PageSettings;
import dev.verbatim.source.SitemapSettings;
import dev.verbatim.source.SourceSettings;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a server may add. Folders are the configuration's alone: they lie on the bot's own computer. */
public enum Kind {
    PAGE(PageSettings::new), FEED(FeedSettings::new), SITEMAP(SitemapSettings::new);

    private final Function<URI, SourceSettings> making;

    Kind(Function<URI, SourceSettings> making) {
        this.making = making;
    }

    /** What users write: {@code feed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Of public addresses only. */
    SourceSettings settings(URI address) {
        return making.apply(address);
    }
}
