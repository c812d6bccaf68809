package dev.verbatim.verify;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells whose words are those that were found, and what to show around them. */
final class Places {
    private Places() {}

    /** @param words at least one, in order */
    static Place of(Stretch stretch, List<Word> words, boolean omits) {
        List<Span> spans = spans(stretch.story(), words);
        List<Passage> reached = stretch.passages().stream().filter(passage -> overlap(passage, spans) > 0).toList();
        List<Passage> told = reached.stream().filter(passage -> passage.quotation() != null).toList();
        List<Passage> tellers = isAllTold(told, spans) ? told : reached;
        Span all = Word.span(words);
        Passage shown = tellers.isEmpty() ? bare(stretch.story(), all) : joined(tellers, all, spans);
        return new Place(new CitedPassage(stretch.story(), shown, 1), spans, omits, stretch.isSpoken(spans));
    }

    /** A sentence with a quotation in it is a passage of its own where it tells more than that. */
    private static boolean isAllTold(List<Passage> told, List<Span> spans) {
        return spans.stream().allMatch(span -> told.stream().anyMatch(passage -> passage.span().contains(span.start()))
                && told.stream().anyMatch(passage -> passage.span().contains(span.end() - 1)));
    }

    /** Words with no other word between them make one span. */
    private static List<Span> spans(Story story, List<Word> words) {
        List<Span> spans = new ArrayList<>();
        for (Word word : words) {
            Span before = spans.isEmpty() ? word.span() : spans.removeLast();
            Span between = new Span(Math.min(before.end(), word.span().start()), word.span().start());
            if (Word.of(story.text(), between).isEmpty()) {
                spans.add(new Span(before.start(), word.span().end()));
            } else {
                spans.add(before);
                spans.add(word.span());
            }
        }
        return spans;
    }

    private static Passage joined(List<Passage> reached, Span all, List<Span> spans) {
        Passage teller = reached.stream().min(Comparator.<Passage>comparingInt(each -> -overlap(each, spans))
                .thenComparingInt(each -> each.span().length())).orElseThrow();
        if (teller.span().contains(all)) {
            return teller;
        }
        Span words = union(reached, Passage::span);
        Span sentences = union(reached, Passage::sentence);
        Quotation told = isOneVoice(reached) ? teller.quotation() : null;
        boolean spoken = told != null && told.kind() == Quotation.Kind.DIRECT && told.span().contains(words);
        return new Passage(spoken ? words : sentences, sentences, teller.paragraph(),
                union(reached, Passage::around), told, teller.said(), teller.day());
    }

    /** What reaches from one speaker's words into another's is nobody's. */
    private static boolean isOneVoice(List<Passage> passages) {
        return passages.stream().map(Passage::quotation).filter(Objects::nonNull).map(Quotation::speaker).distinct()
                .count() <= 1;
    }

    private static int overlap(Passage passage, List<Span> spans) {
        return spans.stream().mapToInt(passage.span()::overlap).sum();
    }

    private static Span union(List<Passage> passages, Function<Passage, Span> place) {
        return new Span(passages.stream().map(place).mapToInt(Span::start).min().orElseThrow(),
                passages.stream().map(place).mapToInt(Span::end).max().orElseThrow());
    }

    /** Words that no passage holds: there is no more to tell than where they stand. */
    private static Passage bare(Story story, Span all) {
        Paragraph paragraph = story.paragraphAt(all.start());
        @Nullable
        Quotation nobody = null;
        return new Passage(all, all, paragraph.number(), all, nobody, null, null);
    }
}
