package dev.verbatim.source;

import dev.verbatim.web.Fetcher;
import java.time.InstantSource;
import java.util.List;

/**
 * All sources that the configuration names, with what they share. Close them to end what they fetch. Safe for use by
 * several threads.
 */
public final class Sources implements AutoCloseable {
    private final Fetcher fetcher;
    private final List<Source> all;

    private Sources(Fetcher fetcher, List<Source> all) {
        this.fetcher = fetcher;
        this.all = List.copyOf(all);
    }

    /**
     * Opens them, each with a name of its own. Nothing is read or fetched yet.
     *
     * @param clock tells when what is on the web is due
     */
    public static Sources open(List<? extends SourceSettings> settings, TextSettings texts, InstantSource clock) {
        Fetcher fetcher = new Fetcher(texts.contact(), clock);
        return new Sources(fetcher, new Naming(settings).named((each, name) -> switch (each) {
            case FolderSettings folder -> new FolderSource(folder, name, texts);
            case WebSettings web -> new WebSource(web, name, texts, fetcher, clock);
        }));
    }

    /** In the order of the configuration. */
    public List<Source> all() {
        return all;
    }

    /** Ends what is being fetched, and lets nothing begin; what has come stays. */
    public void cancel() {
        fetcher.cancel();
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
