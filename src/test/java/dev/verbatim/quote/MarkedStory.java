package dev.verbatim.quote;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A story of a corpus with its attributions as people marked them (BRAT files, as PolNeAR is published). */
public record MarkedStory(Story story, List<Attribution> attributions) {
    private static final Pattern TEXT = Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)\t.*");
    private static final Set<String> VERBS = Set.of("said", "says", "told", "added", "asked", "wrote", "tweeted");

    /** Who (source) reports what (content) by which words (cue); each may lie in several places. */
    public record Attribution(List<Span> source, List<Span> cue, List<Span> content) {}

    /** All stories of a folder that holds {@code text} and {@code attributions}, by name. */
    static List<MarkedStory> load(Path corpus) throws IOException {
        Map<String, Path> marks = new TreeMap<>();
        try (Stream<Path> files = Files.list(corpus.resolve("attributions"))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                String name = file.getFileName().toString();
                marks.put(name.replaceFirst("_[0-9a-f]{4}\\.ann$", ""), file);
            });
        }
        List<MarkedStory> stories = new ArrayList<>();
        for (Map.Entry<String, Path> entry : marks.entrySet()) {
            Path text = corpus.resolve("text").resolve(entry.getKey() + ".txt");
            stories.add(read(entry.getKey(), Files.readString(text), Files.readString(entry.getValue())));
        }
        return stories;
    }

    private static MarkedStory read(String name, String text, String marks) {
        Story story = Story.of(new StoryId(name), text, Provenance.titled(name));
        Map<String, List<Span>> texts = new HashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (String line : marks.split("\n", -1)) {
            Matcher matcher = TEXT.matcher(line);
            if (matcher.matches()) {
                texts.put(matcher.group(1), spans(text, matcher.group(2)));
            }
        }
        for (String line : marks.split("\n", -1)) {
            if (line.startsWith("E")) {
                Attribution attribution = attribution(line.substring(line.indexOf('\t') + 1), texts, text);
                if (!attribution.content().isEmpty()) {
                    attributions.add(attribution);
                }
            }
        }
        return new MarkedStory(story, attributions);
    }

    private static List<Span> spans(String text, String numbers) {
        List<Span> spans = new ArrayList<>();
        for (String pair : numbers.split(";", -1)) {
            String[] ends = pair.trim().split(" ", -1);
            spans.add(new Span(text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        return spans;
    }

    private static Attribution attribution(String roles, Map<String, List<Span>> texts, String text) {
        Map<String, List<Span>> found = new HashMap<>();
        for (String role : roles.trim().split(" ", -1)) {
            String[] parts = role.split(":", -1);
            found.computeIfAbsent(parts[0].replaceAll("\\d+$", ""), key -> new ArrayList<>())
                    .addAll(texts.getOrDefault(parts[1], List.of()));
        }
        found.values().forEach(spans -> spans.sort(null));
        List<Span> source = found.getOrDefault("Source", List.of());
        List<Span> cue = found.getOrDefault("Cue", List.of());
        boolean swapped = source.size() == 1 && !cue.isEmpty()
                && VERBS.contains(text.substring(source.getFirst().start(), source.getFirst().end()));
        return new Attribution(swapped ? cue : source, swapped ? source : cue,
                found.getOrDefault("Content", List.of()));
    }

    public static int cover(List<Span> spans, Span other) {
        return spans.stream().mapToInt(span -> span.overlap(other)).sum();
    }
}
