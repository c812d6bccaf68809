package dev.verbatim.quote;

import dev.verbatim.name.KnownNames;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person whose name stands alone with its colon right before quoted words: “Bridge opens — Jane Doe: “It holds.””
 *
 * <p>Not where a verb tells it: “Song of the week — Jane Doe: “It holds,” wrote John Roe”, “He told his wife – Jane Doe: …”.
 * Known misses: single names, which may be places and songs, names with words in small letters, and those behind a comma or
 * in the middle of a sentence.
 */
final class Labels {
    /** Behind the start of a line, a dash, or the end of a sentence. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?<![^\\n])|\\s[-—–•*]{1,2}\\s|[.!?\\])”\"]\\s)\\s{0,3}(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,4}):\\s{0,2}(?:[“„«\"]|'')?$");
    private static final Pattern SAID = Pattern.compile("\\b(?:said|says|told|tells|wrote|writes|added|asked)\\b");
    /** No label is longer. */
    private static final int LONGEST = 120;

    private Labels() {}

    /** The name before quoted words, or null. */
    static @Nullable Span before(Story story, Paragraph line, Span words) {
        int from = Math.max(line.span().start(), words.start() - LONGEST);
        Matcher label = NAME.matcher(story.text()).region(from, words.start())
                .useTransparentBounds(true);
        return label.find() && KnownNames.isPerson(label.group(1)) && !isTold(story, line, label.start(1), words.end())
                ? new Span(label.start(1), label.end(1))
                : null;
    }

    private static boolean isTold(Story story, Paragraph line, int label, int end) {
        Matcher verb = SAID.matcher(story.text());
        return verb.region(line.span().start(), label).find()
                || verb.region(end, Math.max(end, Math.min(line.span().end(), end + LONGEST))).find();
    }
}
