package dev.verbatim.document;

import dev.verbatim.story.Provenance;
import dev.verbatim.yaml.Problem;
import dev.verbatim.yaml.Scalar;
import dev.verbatim.yaml.Section;
import dev.verbatim.yaml.YamlDocument;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one place tells of a story's provenance; what it does not tell is null. Keys that are not ours are passed over,
 * for such files come from many programs. Values that can't be right are refused, and the story with them: a wrong day
 * or a wrong author is worse than a missing story that says why it is missing.
 */
public record Details(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable URI address) {
    public static final Details NONE = new Details(null, null, null, null, null);

    /** A day, and whatever exporters write behind it: {@code 2022-10-12T08:00:00Z}. The day counts as written. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[Tt ].*)?");

    static Details published(@Nullable LocalDate day) {
        return new Details(null, null, null, day, null);
    }

    /**
     * Reads the YAML of a file.
     *
     * @param file its name, for the reason
     */
    public static Details read(String file, String yaml) throws Unreadable {
        YamlDocument document = YamlDocument.parse(file, yaml);
        Section root = document.root();
        Details details = new Details(words(root, "title"), words(root, "outlet"), words(root, "author"),
                root.scalar("published").flatMap(Details::day).orElse(null),
                root.scalar("address").flatMap(Details::address).orElse(null));
        if (!document.problems().isEmpty()) {
            throw new Unreadable(document.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
        }
        return details;
    }

    private static @Nullable String words(Section root, String key) {
        return root.scalar(key).map(value -> Words.onOneLine(value.text())).filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private static Optional<LocalDate> day(Scalar value) {
        return value.as("a day such as 2022-10-12", words -> DAY.matcher(words).matches()
                ? Days.valid(words.substring(0, 10))
                : Optional.empty());
    }

    private static Optional<URI> address(Scalar value) {
        return value.as("an http(s) address", words -> Optional.of(URI.create(words))
                .filter(address -> address.getHost() != null)
                .filter(address -> "http".equalsIgnoreCase(address.getScheme())
                        || "https".equalsIgnoreCase(address.getScheme())));
    }

    /** These, and the other's where these tell nothing. */
    public Details orElse(Details other) {
        return new Details(title == null ? other.title : title, outlet == null ? other.outlet : outlet,
                author == null ? other.author : author, published == null ? other.published : published,
                address == null ? other.address : address);
    }

    Provenance provenance(String otherTitle) {
        return new Provenance(title == null ? otherTitle : title, outlet, author, published, address);
    }
}
