package dev.verbatim.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the bot remembers between its runs. Start reading here.
 *
 * <p>Safe for use by several threads; one process at a time holds the database. What a method has written when it
 * returns outlives the process, however that ends. Everything is bounded: a server keeps so many of each, the oldest go
 * first, and texts are cut. Servers, channels, users and roles are named by Discord's ids; 0 is no server.
 *
 * <p>All methods throw {@link StoreException} when the disk fails them.
 */
public final class Store implements AutoCloseable {
    /** What nobody looked at for so long, nobody will. */
    private static final Duration KEPT = Duration.ofDays(180);

    /** So long somebody may regret that they sent the bot away. */
    private static final Duration LEFT = Duration.ofDays(30);

    /** Direct messages, which have no server, are not left. */
    private static final String KNOWN = Stream.of("setting", "added_source", "feedback", "question", "audit")
            .map(table -> "SELECT server FROM " + table + " WHERE server <> 0").collect(Collectors.joining(" UNION "));

    private final Database database;
    private final InstantSource clock;
    private final Servers servers;
    private final AddedSources sources;
    private final Feedback feedback;
    private final Questions questions;
    private final Audit audit;
    private final KeptTexts texts;

    private Store(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
        this.servers = new Servers(database);
        this.sources = new AddedSources(database, clock);
        this.feedback = new Feedback(database, clock);
        this.questions = new Questions(database, clock);
        this.audit = new Audit(database, clock);
        this.texts = new KeptTexts(database, clock);
    }

    /**
     * Opens the database, makes it where there is none, brings an older one up to date, and keeps a copy of a sound one
     * beside it.
     *
     * @throws StoreException when it is damaged, in use, or from a newer Verbatim; it is then as it was
     */
    public static Store open(StoreSettings settings, InstantSource clock) {
        Database database = new Opening(settings.folder()).open();
        Instant oldest = clock.instant().minus(KEPT);
        new Forgetting(database).before(oldest);
        new Forgetting(database).leftBefore(clock.instant().minus(LEFT));
        return new Store(database, clock);
    }

    public Servers servers() {
        return servers;
    }

    public AddedSources sources() {
        return sources;
    }

    public Feedback feedback() {
        return feedback;
    }

    public Questions questions() {
        return questions;
    }

    public Audit audit() {
        return audit;
    }

    public KeptTexts texts() {
        return texts;
    }

    /**
     * The bot is made to leave a server: its sources are no longer there. All that is kept of it stays for thirty days, in
     * case that it comes back, and goes at the first start or other leaving after them.
     */
    public void leave(long server) {
        leaveAll(List.of(server));
    }

    /** The bot is on these servers alone: all others that it knows it left, if only while it was not running. */
    public void stayOn(Set<Long> present) {
        leaveAll(database.rows(KNOWN, row -> row.getLong(1)).stream().filter(server -> !present.contains(server))
                .toList());
    }

    /** Of those that left before, the time counts from then on. */
    private void leaveAll(List<Long> left) {
        left.forEach(server -> database.update("INSERT OR IGNORE INTO left_server (server, at) VALUES (?, ?)", server,
                clock.instant().toEpochMilli()));
        new Forgetting(database).leftBefore(clock.instant().minus(LEFT));
        servers.reload();
        sources.reload();
    }

    /** The bot is on a server: what was kept of it is there again. Tells whether it had left it. */
    public boolean comeBack(long server) {
        boolean returned = database.update("DELETE FROM left_server WHERE server = ?", server) > 0;
        sources.reload();
        return returned;
    }

    @Override
    public void close() {
        database.close();
    }
}
