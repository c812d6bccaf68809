package dev.verbatim.source;

import dev.verbatim.document.Document;
import dev.verbatim.document.Unreadable;
import dev.verbatim.web.Fetched;
import dev.verbatim.web.Fetcher;
import dev.verbatim.web.Validators;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at a source on the web: what it lists, then the pages that are new or may have changed. What is read is kept at
 * once, so that a look that is broken off has lost nothing.
 */
final class Look {
    private static final Logger LOG = LoggerFactory.getLogger(Look.class);
    private static final int LARGEST = 10_000_000;
    private static final int BETWEEN_SAVES = 20;

    private final WebSettings settings;
    private final Duration every;
    private final Shelf shelf;
    private final Ledger ledger;
    private final Fetcher fetcher;
    private final InstantSource clock;

    Look(WebSettings settings, Duration every, Shelf shelf, Ledger ledger, Fetcher fetcher, InstantSource clock) {
        this.settings = settings;
        this.every = every;
        this.shelf = shelf;
        this.ledger = ledger;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    void look() throws IOException {
        switch (fetcher.fetch(settings.address(), validators(), settings.allowPrivate(), LARGEST)) {
            case Fetched.Body body -> listed(body);
            case Fetched.Unchanged _ -> reached(ledger.whole().validators());
            case Fetched.Failed failed -> failed(failed.reason(), failed.patience());
        }
        ledger.save();
    }

    /** Where pages could not be read the last time, the list is wanted again to try them. */
    private Validators validators() {
        boolean again = ledger.stories().values().stream().anyMatch(known -> isWanted(known, known.mark()));
        return again && !(settings instanceof PageSettings) ? Validators.NONE : ledger.whole().validators();
    }

    private void listed(Fetched.Body body) throws IOException {
        try {
            switch (settings) {
                case PageSettings page -> keep(page.address(), Conversion.of(body));
                case FeedSettings feed -> read(FeedItems.of(body, feed));
                case SitemapSettings sitemap -> read(new Sitemaps(sitemap, fetcher).items(body));
            }
            reached(body.validators());
        } catch (Unreadable unreadable) {
            failed(unreadable.reason(), null);
        }
    }

    private void reached(Validators validators) {
        Ledger.Whole before = ledger.whole();
        ledger.whole(new Ledger.Whole(clock.millis(), clock.millis() + wait(0, null).toMillis(), 0, 0, null,
                before.failed(), before.failure(), validators));
    }

    private void failed(String trouble, @Nullable Duration patience) {
        Ledger.Whole before = ledger.whole();
        int failures = before.failures() + 1;
        ledger.whole(new Ledger.Whole(before.reached(), clock.millis() + wait(failures, patience).toMillis(),
                patience == null ? 0 : clock.millis() + patience.toMillis(), failures, trouble,
                clock.millis(), trouble, before.validators()));
    }

    private Duration wait(int failures, @Nullable Duration patience) {
        return Backoff.of(every, failures, patience, ThreadLocalRandom.current());
    }

    private void read(List<Item> items) throws IOException {
        int read = 0;
        for (Item item : items) {
            Ledger.Known known = ledger.stories().get(item.address().toString());
            if (known == null || isWanted(known, item.mark())) {
                read(item, known == null ? Validators.NONE : known.validators());
                if (++read % BETWEEN_SAVES == 0) {
                    LOG.info("{}: {} stories read, of {}", settings.place(), read, items.size());
                    ledger.save();
                }
            }
        }
    }

    /** Changed, or not read for what may have passed, or not looked at for a day. */
    private boolean isWanted(Ledger.Known known, String mark) {
        return !known.mark().equals(mark) || known.passing()
                || Math.abs(clock.millis() - known.read()) >= Duration.ofDays(1).toMillis();
    }

    private void read(Item item, Validators known) throws IOException {
        if (item.text() != null) {
            keepOwn(item, item.text());
            return;
        }
        switch (fetcher.fetch(item.address(), known, settings.allowPrivate(), LARGEST)) {
            case Fetched.Body body -> converted(item, body);
            case Fetched.Unchanged _ -> note(item, known, null, false);
            case Fetched.Failed failed -> note(item, known, failed.reason(), failed.passing());
        }
    }

    private void keepOwn(Item item, Document text) throws IOException {
        boolean isEmpty = text.paragraphs().isEmpty();
        if (!isEmpty) {
            keep(item.address(), text);
        }
        note(item, Validators.NONE, isEmpty ? "the feed holds no text of it: full-text: true reads its page" : null,
                false);
    }

    private void converted(Item item, Fetched.Body body) throws IOException {
        try {
            Document page = Conversion.of(body);
            keep(item.address(), new Document(page.details().orElse(item.told()), page.paragraphs()));
            note(item, body.validators(), null, false);
        } catch (Unreadable unreadable) {
            note(item, body.validators(), unreadable.reason(), false);
        }
    }

    private void keep(URI address, Document document) throws IOException {
        shelf.keep(Names.ofStory(address), document.text(), document.details());
    }

    private void note(Item item, Validators validators, @Nullable String refused, boolean passing) {
        Map<String, Ledger.Known> stories = ledger.stories();
        stories.put(item.address().toString(),
                new Ledger.Known(item.mark(), clock.millis(), validators, refused, passing));
    }
}
