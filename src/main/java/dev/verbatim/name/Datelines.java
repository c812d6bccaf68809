package dev.verbatim.name;

import dev.verbatim.story.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an agency's story begins behind its place and name: “LIMA, Peru (Newswire) — Two bridges fell, officials said.” The
 * place says nothing, nor is it a part of what others say.
 */
final class Datelines {
    /** The place in capitals, which may have a country or state and a day with it, or any place with an agency. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}\\p{N}. ]{2,30}){0,2}(?: \\([^()]{2,30}\\))?"
                    + "|\\p{Lu}[\\p{L}.'’ -]{2,30}(?:, [\\p{L}. ]{2,30})? \\([^()]{2,30}\\)) ?(?:—|–|--| - ) ?(?=[\"“‘'\\p{Lu}\\p{N}])");
    private static final int LONGEST = 120;

    private Datelines() {}

    /** Behind the dateline that opens a paragraph; its start without one. */
    static int end(String text, Span paragraph) {
        Matcher matcher = DATELINE.matcher(text)
                .region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
        return matcher.lookingAt() && matcher.end() < paragraph.end() ? matcher.end() : paragraph.start();
    }
}
