package dev.verbatim.discord.community;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.verbatim.discord.Extensions;
import dev.verbatim.discord.asking.Admission;
import dev.verbatim.discord.asking.History;
import dev.verbatim.discord.asking.Languages;
import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.asking.Limits;
import dev.verbatim.discord.asking.Membership;
import dev.verbatim.discord.asking.Sight;
import dev.verbatim.discord.command.Command;
import dev.verbatim.discord.component.Feedback;
import dev.verbatim.discord.component.Memory;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.library.Library;
import dev.verbatim.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The servers that the bot is on, with all that it keeps of them. Safe for use by several threads. */
public final class Community {
    private final Store store;
    private final Library library;
    private final Limits limits;
    private final Latencies latencies = new Latencies();
    private final String version;

    /**
     * All servers that the store knows.
     *
     * @param version of the program, kept with what users call wrong
     * @param ticks as with {@link Limits}
     */
    public Community(Store store, Library library, LimitSettings limits, String version, Ticker ticks) {
        this.store = store;
        this.library = library;
        this.limits = new Limits(limits, ticks);
        this.version = version;
    }

    public Store store() {
        return store;
    }

    public Library library() {
        return library;
    }

    public Latencies latencies() {
        return latencies;
    }

    public String version() {
        return version;
    }

    /** All that the bot takes of it. */
    public Extensions extensions(List<Command> commands) {
        return new Extensions(admission(), languages(), sight(), history(), feedback(), memory(), commands,
                membership());
    }

    private Admission admission() {
        return new Gate(store.servers(), limits);
    }

    private History history() {
        return new Remembered(store.questions(), latencies);
    }

    private Feedback feedback() {
        return new KeptFeedback(store.feedback(), version);
    }

    private Memory memory() {
        return new Kept(store.texts());
    }

    /** What the server's admins set, else what they or, in direct messages, the user set at Discord. */
    private Languages languages() {
        return caller -> Optional.ofNullable(store.servers().of(caller.server()).language())
                .map(Locale::forLanguageTag).orElse(caller.language());
    }

    /** What the server sees; of that, what its admins chose, as long as there is anything of it. */
    private Sight sight() {
        return caller -> Optional.of(seen(caller));
    }

    private Set<String> seen(Caller caller) {
        Set<String> all = library.seenBy(caller.server());
        Set<String> chosen = store.servers().of(caller.server()).stories();
        Set<String> few = all.stream().filter(chosen::contains).collect(Collectors.toUnmodifiableSet());
        return few.isEmpty() ? all : few;
    }

    /** Stories of a server that the bot has left go at once; its settings and sources wait for it for a while. */
    private Membership membership() {
        return new Membership() {
            @Override
            public void left(long server) {
                store.leave(server);
                library.look();
            }

            @Override
            public void present(long server) {
                if (store.comeBack(server)) {
                    library.look();
                }
            }

            @Override
            public void only(Set<Long> servers) {
                store.stayOn(servers);
                library.look();
            }
        };
    }
}
