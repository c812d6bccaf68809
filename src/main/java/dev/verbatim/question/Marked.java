package dev.verbatim.question;

import dev.verbatim.story.Span;
import java.util.List;
import java.util.regex.Pattern;

/** What a question has between quotation marks. A mark inside a word is an apostrophe. */
record Marked(List<Span> spans) {
    private static final Pattern QUOTED = Pattern.compile(
            "[“„\"«][^“”„\"«»]{2,}+[”“\"»]|(?<![\\p{L}\\p{N}])['‘](?:[^'‘’]|(?<=\\p{L})['’](?=\\p{L})){2,}+['’](?![\\p{L}\\p{N}])");

    static Marked of(String text) {
        return new Marked(QUOTED.matcher(text).results().map(found -> new Span(found.start() + 1, found.end() - 1))
                .toList());
    }

    boolean holds(int offset) {
        return spans.stream().anyMatch(span -> span.contains(offset));
    }

    List<String> in(String text) {
        return spans.stream().map(span -> text.substring(span.start(), span.end()).strip())
                .filter(words -> !words.isEmpty()).toList();
    }
}
