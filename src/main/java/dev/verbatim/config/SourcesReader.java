package dev.verbatim.config;

import dev.verbatim.source.FeedSettings;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.PageSettings;
import dev.verbatim.source.SitemapSettings;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.source.SourceTerms;
import dev.verbatim.yaml.Scalar;
import dev.verbatim.yaml.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The entries under {@code sources:}. Each names one place, and may say more of it. */
final class SourcesReader {
    private static final int MOST_STORIES = 10_000;
    private static final List<String> KINDS = List.of("folder", "page", "feed", "sitemap");
    private static final List<String> MORE = List.of("allow-private", "full-text", "limit");

    private final Folders folders;
    private final List<SourceSettings> sources = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    SourcesReader(Folders folders) {
        this.folders = folders;
    }

    List<SourceSettings> read(List<Section> sections) {
        for (Section section : sections) {
            source(section).ifPresent(sources::add);
            section.refuseUnknown();
        }
        return sources;
    }

    private Optional<SourceSettings> source(Section section) {
        List<String> named = KINDS.stream().filter(kind -> section.scalar(kind).isPresent()).toList();
        if (named.size() != 1) {
            refuse(section, named);
            return Optional.empty();
        }
        Scalar place = section.scalar(named.getFirst()).orElseThrow();
        Optional<SourceSettings> source = source(named.getFirst(), place, section);
        if (source.filter(each -> sources.stream().anyMatch(other -> other.place().equals(each.place())))
                .isPresent()) {
            place.refuse("named twice", "delete one of the two");
        }
        return source;
    }

    private void refuse(Section section, List<String> named) {
        if (named.isEmpty()) {
            section.refuse("folder", "needed here, or page, feed or sitemap: write where the stories are");
        } else {
            section.refuse(named.getLast(), "stands beside " + named.getFirst() + ": give each an entry of its own");
        }
        // What else may stand here is unknown, so that nothing of it is refused.
        terms(section);
        MORE.forEach(section::scalar);
    }

    private Optional<SourceSettings> source(String kind, Scalar place, Section section) {
        SourceTerms terms = terms(section);
        if (kind.equals("folder")) {
            return folders.existing(place).map(folder -> new FolderSettings(folder, terms));
        }
        boolean allowPrivate = section.scalar("allow-private").flatMap(Scalar::isOn).orElse(false);
        boolean fullText = kind.equals("feed") && section.scalar("full-text").flatMap(Scalar::isOn).orElse(false);
        Optional<Integer> limit = kind.equals("page") ? Optional.empty() : limit(section);
        return Addresses.web(place).map(address -> switch (kind) {
            case "feed" -> new FeedSettings(address, fullText, limit.orElse(FeedSettings.USUAL_LIMIT), allowPrivate,
                    terms);
            case "sitemap" -> new SitemapSettings(address, limit.orElse(SitemapSettings.USUAL_LIMIT), allowPrivate,
                    terms);
            default -> new PageSettings(address, allowPrivate, terms);
        });
    }

    private static Optional<Integer> limit(Section section) {
        return section.scalar("limit").flatMap(value -> value.wholeNumber(1, MOST_STORIES));
    }

    private SourceTerms terms(Section section) {
        Optional<Scalar> name = section.scalar("name").filter(value -> !value.text().isBlank());
        name.ifPresent(value -> {
            if (!names.add(value.text().strip())) {
                value.refuse("another source has this name", "write a name of its own");
            }
        });
        Duration every = section.scalar("every").flatMap(Durations::read).orElse(null);
        Set<Long> servers = section.scalars("servers").map(SourcesReader::ids).orElse(null);
        return new SourceTerms(name.map(value -> value.text().strip()).orElse(null), every, servers);
    }

    /** Where an id can't be read, nobody is to see by mistake what was meant for few. */
    private static Set<Long> ids(List<Scalar> values) {
        return values.stream().flatMap(value -> value.as("a server's id: a long number, which Discord copies in its"
                + " developer mode", words -> Optional.of(Long.parseUnsignedLong(words))).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
