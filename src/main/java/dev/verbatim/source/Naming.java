package dev.verbatim.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Names sources for users: as the configuration says, else a folder by its last part and an address by its host; whole
 * where two would share that.
 */
final class Naming {
    private final Map<String, SourceSettings> places = new LinkedHashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();

    Naming(List<? extends SourceSettings> settings) {
        settings.forEach(each -> places.putIfAbsent(placeOf(each), each));
        places.values().forEach(each -> shared.merge(shortly(each), 1, Integer::sum));
    }

    /** One for each place, in order: a place that is named twice is one source. */
    List<Source> named(BiFunction<SourceSettings, String, Source> making) {
        List<Source> sources = new ArrayList<>();
        names().forEach((name, each) -> sources.add(making.apply(each, name)));
        return sources;
    }

    /** The settings by the names of their sources, in order. */
    Map<String, SourceSettings> names() {
        Map<String, SourceSettings> names = new LinkedHashMap<>();
        places.forEach((place, each) -> names.put(name(place, each), each));
        return names;
    }

    private String name(String place, SourceSettings each) {
        return shared.getOrDefault(shortly(each), 0) > 1 ? place : shortly(each);
    }

    private static String shortly(SourceSettings settings) {
        String name = settings.terms().name();
        return name == null ? usually(settings) : name;
    }

    private static String usually(SourceSettings settings) {
        return switch (settings) {
            case FolderSettings folder -> lastPart(pathOf(folder));
            case PageSettings page -> page.address().getHost() + page.address().getPath();
            case FeedSettings feed -> feed.address().getHost();
            case SitemapSettings sitemap -> sitemap.address().getHost();
        };
    }

    private static String placeOf(SourceSettings settings) {
        return settings instanceof FolderSettings folder ? pathOf(folder).toString() : settings.place();
    }

    private static Path pathOf(FolderSettings folder) {
        return folder.folder().toAbsolutePath().normalize();
    }

    private static String lastPart(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
