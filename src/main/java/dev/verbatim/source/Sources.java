package dev.verbatim.source;

import dev.verbatim.web.Fetcher;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/**
 * All sources that the configuration names, with what they share. Close them to end what they fetch. Safe for use by
 * several threads.
 */
public final class Sources implements Making, AutoCloseable {
    private final Fetcher fetcher;
    private final TextSettings texts;
    private final InstantSource clock;
    private final List<Source> all;

    private Sources(List<? extends SourceSettings> settings, TextSettings texts, InstantSource clock) {
        this.fetcher = new Fetcher(texts.contact(), clock);
        this.texts = texts;
        this.clock = clock;
        this.all = List.copyOf(new Naming(settings).named((each, name) -> switch (each) {
            case FolderSettings folder -> new FolderSource(folder, name, texts);
            case WebSettings web -> new WebSource(web, name, texts, fetcher, clock);
        }));
    }

    /**
     * Opens them, each with a name of its own. Nothing is read or fetched yet.
     *
     * @param clock tells when what is on the web is due
     */
    public static Sources open(List<? extends SourceSettings> settings, TextSettings texts, InstantSource clock) {
        return new Sources(settings, texts, clock);
    }

    @Override
    public Source own(WebSettings web, long server, String label) {
        Path folder = texts.folder().resolve("servers").resolve(Long.toString(server)).resolve(label);
        Source source = new WebSource(web, label, new TextSettings(folder, texts.contact()), fetcher, clock);
        return new OwnSource(source, server, label);
    }

    /** In the order of the configuration. */
    @Override
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
