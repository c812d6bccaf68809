package dev.verbatim.answer;

import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people marked in one story: who (source) reports what (content). Reads BRAT files, as PolNeAR is published. */
record Marks(List<Mark> marks) {
    private static final Pattern TEXT = Pattern.compile("(T\\d+)\t\\S+ ([\\d ;]+)\t.*");
    private static final Pattern ROLE = Pattern.compile("(Source|Content)\\d*:(T\\d+)");

    /** Spans in UTF-16, from the first piece to the last. */
    record Mark(Span source, Span content) {}

    static Marks of(String text, String brat) {
        Map<String, Span> spans = new HashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (String line : brat.split("\n", -1)) {
            Matcher matcher = TEXT.matcher(line);
            if (matcher.matches()) {
                spans.put(matcher.group(1), span(text, matcher.group(2)));
            }
        }
        brat.lines().filter(line -> line.startsWith("E")).forEach(line -> add(line, spans, marks));
        return new Marks(marks);
    }

    private static void add(String line, Map<String, Span> spans, List<Mark> marks) {
        Map<String, Span> roles = new HashMap<>();
        ROLE.matcher(line).results().forEach(role -> roles.putIfAbsent(role.group(1), spans.get(role.group(2))));
        Span source = roles.get("Source");
        Span content = roles.get("Content");
        if (source != null && content != null) {
            marks.add(new Mark(source, content));
        }
    }

    private static Span span(String text, String numbers) {
        int[] ends = Arrays.stream(numbers.trim().split("[ ;]", -1)).mapToInt(Integer::parseInt).sorted().toArray();
        return new Span(text.offsetByCodePoints(0, ends[0]), text.offsetByCodePoints(0, ends[ends.length - 1]));
    }
}
