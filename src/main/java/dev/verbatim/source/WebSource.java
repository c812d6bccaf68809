package dev.verbatim.source;

import dev.verbatim.story.StoryId;
import dev.verbatim.web.Fetcher;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page, feed or sitemap. What it has told so far is kept as story files in a folder; they stay when the site forgets
 * them or is out of reach. Looking at the site is for {@link Look}.
 */
final class WebSource implements Source {
    private final WebSettings settings;
    private final String name;
    private final String key;
    private final Shelf shelf;
    private final Fetcher fetcher;
    private final InstantSource clock;
    private final Duration every;
    private @Nullable Ledger ledger;
    private volatile boolean renewed;
    private volatile Ledger.Whole whole;

    WebSource(WebSettings settings, String name, TextSettings texts, Fetcher fetcher, InstantSource clock) {
        this.settings = settings;
        this.name = name;
        this.key = Names.ofSource(settings.getClass().getSimpleName(), settings.place());
        this.shelf = new Shelf(texts.folder().resolve(key));
        this.fetcher = fetcher;
        this.clock = clock;
        Duration asked = settings.terms().every();
        this.every = asked == null ? settings.usually() : asked;
        this.whole = Ledger.open(shelf).whole();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void renew() {
        renewed = true;
    }

    @Override
    public SourceState state() {
        Ledger.Whole now = whole;
        return new SourceState(settings.place(), every, instant(now.reached()), instant(now.due()), now.trouble(),
                failure(now));
    }

    private static SourceState.@Nullable Failure failure(Ledger.Whole now) {
        Instant failed = instant(now.failed());
        return failed == null ? null : new SourceState.Failure(failed, String.valueOf(now.failure()));
    }

    private static @Nullable Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public synchronized List<Entry> list() throws IOException {
        Ledger known = ledger == null ? Ledger.open(shelf) : ledger;
        ledger = known;
        if (isDue(known.whole())) {
            renewed = false;
            look(known);
            whole = known.whole();
        }
        return entries(known);
    }

    /** What the site told can only fail to be kept: what was read before stays, and the next look asks again. */
    private void look(Ledger known) throws IOException {
        try {
            new Look(settings, every, shelf, known, fetcher, clock).look();
        } catch (IOException full) {
            throw new IOException("its texts can't be kept in " + shelf.folder() + " (" + full.getMessage()
                    + "): see that there is room and that the bot may write there", full);
        }
    }

    private boolean isDue(Ledger.Whole known) {
        long now = clock.millis();
        // A clock that was set back must not keep us waiting for years.
        boolean soon = known.due() > now && known.due() - now <= 2 * Math.max(every.toMillis(), 86_400_000L);
        boolean closed = known.closed() > now && known.closed() - now <= 2 * 86_400_000L;
        return !closed && (renewed || !soon);
    }

    private List<Entry> entries(Ledger known) throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (Files.isDirectory(shelf.folder())) {
            entries.addAll(FolderWalk.of(shelf.folder().toRealPath(), key + "/", shelf));
        }
        String trouble = known.whole().trouble();
        if (trouble != null) {
            entries.add(new RefusedEntry(new StoryId(settings.place()), trouble
                    + (entries.isEmpty() ? "" : "; what was read before stays")));
        }
        known.stories().forEach((address, story) -> {
            if (story.refused() != null) {
                entries.add(new RefusedEntry(new StoryId(address), story.refused()));
            }
        });
        return entries;
    }
}
