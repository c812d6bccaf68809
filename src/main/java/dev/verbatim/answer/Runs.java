package dev.verbatim.answer;

import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a sentence together with its neighbours where it takes both to be read whole: one speaker's words go on from
 * sentence to sentence of a paragraph (“It is late,” she said. “But it runs.”).
 */
final class Runs {
    /** In characters. Longer runs say more than was asked. */
    private static final int LONGEST = 350;
    /** In characters, between two sentences of a paragraph. */
    private static final int GAP = 2;

    private Runs() {}

    /** @param paragraph all passages of its paragraph, in order */
    static Passage around(Passage passage, List<Passage> paragraph) {
        int at = paragraph.indexOf(passage);
        Passage run = passage;
        for (int i = at + 1; at >= 0 && i < paragraph.size() && goesOn(run, paragraph.get(i)); i++) {
            run = joined(run, paragraph.get(i));
        }
        for (int i = at - 1; i >= 0 && goesOn(run, paragraph.get(i)); i--) {
            run = joined(run, paragraph.get(i));
        }
        return run;
    }

    /** With the next or last sentence, both the reporter's own; the passage alone when they are not, or say too much. */
    static Passage beside(Passage passage, Passage other) {
        Span both = union(passage.sentence(), other.sentence());
        boolean next = passage.around().equals(other.around()) && !passage.sentence().overlaps(other.sentence())
                && both.length() <= passage.sentence().length() + other.sentence().length() + GAP;
        return next && passage.quotation() == null && other.quotation() == null && both.length() <= LONGEST
                ? joined(passage, other)
                : passage;
    }

    private static boolean goesOn(Passage run, Passage next) {
        // A headline of two lines is two paragraphs of one number.
        return run.around().equals(next.around()) && isSame(run.quotation(), next.quotation())
                && !run.sentence().overlaps(next.sentence())
                && union(run.sentence(), next.sentence()).length() <= LONGEST;
    }

    /** Of two unknown speakers nobody knows whether they are one. */
    private static boolean isSame(@Nullable Quotation one, @Nullable Quotation other) {
        return one != null && other != null && one.speaker().equals(other.speaker())
                && (!(one.speaker() instanceof Speaker.Unknown) || one.span().equals(other.span()));
    }

    private static Span union(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    /** Inside one pair of quotation marks the marks stay left out. */
    private static Passage joined(Passage run, Passage next) {
        Span sentences = union(run.sentence(), next.sentence());
        Span words = union(run.span(), next.span());
        Quotation told = run.quotation();
        boolean spoken = told != null && told.kind() == Quotation.Kind.DIRECT && told.span().contains(words);
        return new Passage(spoken ? words : sentences, sentences, run.paragraph(), run.around(), told, run.said(),
                run.day());
    }
}
