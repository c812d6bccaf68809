package dev.verbatim.quote;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that stands alone with its colon right before quoted words: “Bridge opens — Jane Doe: “It holds.””
 *
 * <p>Known misses: names with words in small letters, and those behind a comma or in the middle of a sentence.
 */
final class Labels {
    /** Behind the start of a line, a dash, or the end of a sentence. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<![^\\n])|\\s[-—–•*]{1,2}\\s|[.!?\\])”\"]\\s)\\s{0,3}(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,4}):\\s{0,2}(?:[“„«\"]|'')?$");
    /** No label is longer. */
    private static final int LONGEST = 120;

    private Labels() {}

    /** The name before quoted words, or null. */
    static @Nullable Span before(Story story, Paragraph line, Span words) {
        int from = Math.max(line.span().start(), words.start() - LONGEST);
        Matcher label = NAME.matcher(story.text()).region(from, words.start())
                .useTransparentBounds(true);
        return label.find() ? new Span(label.start(1), label.end(1)) : null;
    }
}
