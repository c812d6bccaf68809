package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The note that says where passages of one story stand: “from musk-putin, 12 Oct 2022, paragraphs 2 and 4”. */
final class Origin {
    private Origin() {}

    static List<Run> of(List<CitedPassage> passages) {
        Story story = passages.getFirst().story();
        Provenance provenance = story.provenance();
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain("from "));
        runs.add(new Run(Whitespace.folded(provenance.title()), Style.EMPHASIS, web(provenance.address())));
        StringBuilder rest = new StringBuilder();
        if (provenance.outlet() != null) {
            rest.append(", ").append(Whitespace.folded(provenance.outlet()));
        }
        rest.append(provenance.published() == null ? ", no date" : ", " + DayWording.day(provenance.published()));
        rest.append(", ").append(place(passages));
        runs.add(Run.plain(rest.toString()));
        return runs;
    }

    /** Only the web's own addresses: a story's may be anything. */
    private static @Nullable URI web(@Nullable URI address) {
        String scheme = address == null ? null : address.getScheme();
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) ? address : null;
    }

    private static String place(List<CitedPassage> passages) {
        List<Integer> numbers = passages.stream().map(passage -> passage.passage().paragraph()).distinct().sorted()
                .toList();
        List<String> paragraphs = numbers.stream().filter(number -> number != Paragraph.HEADLINE).map(String::valueOf)
                .toList();
        List<String> places = new ArrayList<>();
        if (paragraphs.size() < numbers.size()) {
            places.add("headline");
        }
        if (!paragraphs.isEmpty()) {
            places.add((paragraphs.size() == 1 ? "paragraph " : "paragraphs ") + and(paragraphs));
        }
        return and(places);
    }

    private static String and(List<String> parts) {
        String last = parts.getLast();
        return parts.size() == 1
                ? last
                : parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(", "))
                        + " and " + last;
    }
}
