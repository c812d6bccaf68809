package dev.verbatim.library;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Order;
import dev.verbatim.gather.Progress;
import dev.verbatim.source.Audience;
import dev.verbatim.source.Making;
import dev.verbatim.source.OwnSource;
import dev.verbatim.source.Source;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.store.AddedSources;
import dev.verbatim.store.AddedSources.Added;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All sources, those of the configuration and those that servers added, and who sees which: a server sees what the
 * configuration gives to all or to it, and what it added itself; direct messages see what is given to all. Safe for use
 * by several threads.
 */
public final class Library {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");
    private static final int LONGEST_ADDRESS = 500;

    private volatile Audience audience;
    private final Making making;
    private final AddedSources added;
    private final Gatherer gatherer;
    private final Map<Added, Optional<Source>> made = new HashMap<>();

    /**
     * Knows the sources, and tells them the gatherer, at once and whenever they are others.
     */
    public Library(List<SourceSettings> configured, Making making, AddedSources added,
            Gatherer gatherer) {
        this.audience = new Audience(configured);
        this.making = making;
        this.added = added;
        this.gatherer = gatherer;
        refresh();
    }

    /** The names of the sources whose stories a server sees; 0 for who is in no server. */
    public Set<String> seenBy(long server) {
        Set<String> names = new HashSet<>(audience.of(server));
        added.of(server).forEach(source -> names.add(OwnSource.name(server, source.name())));
        return Set.copyOf(names);
    }

    /** The sources that a server sees: the configuration's, then its own. */
    public List<Shelf> shelves(long server) {
        List<Shelf> shelves = new ArrayList<>();
        audience.of(server).stream().sorted().forEach(name -> shelves.add(new Shelf(name, name, "", false)));
        added.of(server).forEach(source -> shelves.add(new Shelf(OwnSource.name(server, source.name()), source.name(),
                source.address(), true)));
        return shelves;
    }

    /** Adds a source of the web to what a server sees. Its stories come with the next gathering. */
    public Adding add(long server, long user, Kind kind, String label, String address) {
        if (!LABEL.matcher(label).matches()) {
            return Adding.NO_NAME;
        }
        Optional<URI> place = address(address);
        if (place.isEmpty()) {
            return Adding.NO_ADDRESS;
        }
        if (shelves(server).stream().anyMatch(shelf -> shelf.label().equals(label))) {
            return Adding.NAME_IS_TAKEN;
        }
        return noted(added.add(server, label, kind.word(), address, user));
    }

    private Adding noted(AddedSources.Outcome outcome) {
        refresh();
        return switch (outcome) {
            case ADDED -> Adding.ADDED;
            case NAME_IS_TAKEN -> Adding.NAME_IS_TAKEN;
            case TOO_MANY -> Adding.TOO_MANY;
        };
    }

    /** Reads a source that the server added. As with {@link Gatherer#gather(Order, Consumer)}. */
    public GatherReport read(long server, String label, Consumer<Progress> progress) {
        return gatherer.gather(Order.now(OwnSource.name(server, label)), progress);
    }

    /** Takes a source and its stories away from the server that added it, and tells whether there was one. */
    public boolean remove(long server, String label) {
        boolean removed = added.remove(server, label);
        refresh();
        if (removed) {
            gatherer.gather(Order.now(OwnSource.name(server, label)), _ -> {});
        }
        return removed;
    }

    /** Looks again at what servers added, when servers came or went; stories of sources that are gone go too. */
    public void look() {
        Set<String> before = names();
        refresh();
        before.removeAll(names());
        if (!before.isEmpty()) {
            gatherer.gather(Order.now(before.toArray(String[]::new)), _ -> {});
        }
    }

    private Set<String> names() {
        return gatherer.sources().stream().map(Source::name).collect(Collectors.toCollection(HashSet::new));
    }

    /** Takes over another configuration: who sees what follows it at once, and what servers added stays. */
    public synchronized void configure(List<SourceSettings> configured) {
        audience = new Audience(configured);
        made.clear();
        refresh();
    }

    private synchronized void refresh() {
        List<Added> now = added.all();
        made.keySet().retainAll(now);
        List<Source> all = new ArrayList<>(making.all());
        now.forEach(each -> made.computeIfAbsent(each, this::source).ifPresent(all::add));
        gatherer.setSources(all);
    }

    private Optional<Source> source(Added each) {
        Optional<Source> source = Kind.of(each.kind()).flatMap(kind -> address(each.address())
                .map(place -> making.own(kind.settings(place), each.server(), each.name())));
        if (source.isEmpty()) {
            LOG.warn("The source {} of the server {} can't be read by this Verbatim", each.name(), each.server());
        }
        return source;
    }

    private static Optional<URI> address(String words) {
        try {
            URI address = URI.create(words);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null
                    && words.length() <= LONGEST_ADDRESS
                            ? Optional.of(address)
                            : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
