package dev.verbatim.verify;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation and the words of a story, side by side.
 *
 * @param differences in the order of the quotation
 * @param same how many words both have
 * @param longer how many words the longer of both has
 */
record Comparison(List<Difference> differences, int same, int longer) {
    static Comparison of(Quote quote, List<Word> told) {
        List<Word> quoted = quote.words();
        List<Difference> differences = new ArrayList<>();
        int same = quoted.size();
        for (AbstractDelta<String> delta : DiffUtils.diff(Word.same(quoted), Word.same(told)).getDeltas()) {
            differences.add(difference(quote, words(quoted, delta.getSource()), words(told, delta.getTarget())));
            same -= delta.getSource().size();
        }
        return new Comparison(differences, same, Math.max(quoted.size(), told.size()));
    }

    private static Difference difference(Quote quote, List<Word> quoted, List<Word> told) {
        Span span = quoted.isEmpty() ? new Span(0, 0) : Word.span(quoted);
        return new Difference(quote.text().substring(span.start(), span.end()),
                told.isEmpty() ? null : Word.span(told));
    }

    private static List<Word> words(List<Word> all, Chunk<String> chunk) {
        return all.subList(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    double likeness() {
        return (double) same / longer;
    }
}
