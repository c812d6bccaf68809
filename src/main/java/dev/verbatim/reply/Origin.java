package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The note that says where passages of one story stand: “from musk-putin, 12 Oct 2022, paragraphs 2 and 4”. */
final class Origin {
    private Origin() {}

    static List<Run> of(List<CitedPassage> passages) {
        return of(passages.getFirst().story(),
                passages.stream().map(passage -> passage.passage().paragraph()).toList());
    }

    /** Where some paragraphs of a story stand. */
    static List<Run> of(Story story, List<Integer> paragraphs) {
        return Texts.runs("origin", title(story), details(story.provenance()) + ", " + place(paragraphs));
    }

    /** Where passages of a story stand whose name is above. */
    static List<Run> within(List<CitedPassage> passages) {
        return List.of(Run.plain(place(passages.stream().map(passage -> passage.passage().paragraph()).toList())));
    }

    /** The title, which leads to where the story stands on the web. */
    static Run title(Story story) {
        return title(story.provenance());
    }

    static Run title(Provenance provenance) {
        return new Run(Whitespace.folded(provenance.title()), Style.EMPHASIS, web(provenance.address()));
    }

    /** The outlet and the day. */
    static String details(Provenance provenance) {
        String outlet = provenance.outlet() == null ? "" : ", " + Whitespace.folded(provenance.outlet());
        return outlet + ", " + (provenance.published() == null
                ? Texts.words("origin.undated")
                : DayWording.day(provenance.published()));
    }

    /** Only the web's own addresses: a story's may be anything. */
    private static @Nullable URI web(@Nullable URI address) {
        String scheme = address == null ? null : address.getScheme();
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) ? address : null;
    }

    private static String place(List<Integer> paragraphs) {
        List<Integer> numbers = paragraphs.stream().distinct().sorted().toList();
        List<String> counted = numbers.stream().filter(number -> number != Paragraph.HEADLINE).map(String::valueOf)
                .toList();
        List<String> places = new ArrayList<>();
        if (counted.size() < numbers.size()) {
            places.add(Texts.words("origin.headline"));
        }
        if (!counted.isEmpty()) {
            places.add(Texts.words(counted.size() == 1 ? "origin.paragraph" : "origin.paragraphs", and(counted)));
        }
        return and(places);
    }

    private static String and(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : Texts.words("and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }
}
