package dev.verbatim.source;

import dev.verbatim.document.Unreadable;
import dev.verbatim.web.Fetched;
import dev.verbatim.web.Fetcher;
import dev.verbatim.web.Validators;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sitemap with those that it names: the newest first, and no more than are needed. */
final class Sitemaps {
    private static final int LARGEST = 20_000_000;
    private static final int MOST_MAPS = 50;

    private final SitemapSettings settings;
    private final Fetcher fetcher;

    Sitemaps(SitemapSettings settings, Fetcher fetcher) {
        this.settings = settings;
        this.fetcher = fetcher;
    }

    /** A map inside that can't be read is passed over, for others may be; the outermost is refused. */
    List<Item> items(Fetched.Body body) throws Unreadable {
        Map<URI, Item> items = new LinkedHashMap<>();
        Deque<URI> maps = new ArrayDeque<>();
        Set<URI> seen = new HashSet<>(Set.of(settings.address()));
        add(SitemapItems.of(body), items, maps);
        while (!maps.isEmpty() && items.size() < settings.limit() && seen.size() < MOST_MAPS) {
            URI map = maps.removeFirst();
            if (seen.add(map) && fetcher.fetch(map, Validators.NONE, settings.allowPrivate(),
                    LARGEST) instanceof Fetched.Body inside) {
                try {
                    add(SitemapItems.of(inside), items, maps);
                } catch (Unreadable passedOver) {
                    // Others may tell more.
                }
            }
        }
        return items.values().stream().limit(settings.limit()).toList();
    }

    private static void add(SitemapItems map, Map<URI, Item> items, Deque<URI> maps) {
        map.items().forEach(item -> items.putIfAbsent(item.address(), item));
        maps.addAll(map.maps());
    }
}
