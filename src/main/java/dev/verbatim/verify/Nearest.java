package dev.verbatim.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What comes nearest to a quotation that no story has word for word. */
final class Nearest {
    /** With fewer of its words the same it is no version of the quotation, whatever it may be. */
    private static final double ALTERED = 0.6;
    /** With fewer it is not worth being shown. */
    private static final double NEAR = 0.4;
    private static final int FEWEST_SAME = 3;

    private record Candidate(Stretch stretch, List<Word> stream, Window window) {
        List<Word> words() {
            return stream.subList(window.from(), window.to());
        }
    }

    private Nearest() {}

    static Verification of(Quote quote, List<Stretch> stretches) {
        return candidates(quote, stretches).stream().min(Comparator.comparingInt(each -> each.window().cost()))
                .map(best -> of(quote, best)).orElse(new Verification.NotFound(null));
    }

    private static Verification of(Quote quote, Candidate best) {
        Comparison compared = Comparison.of(quote, best.words());
        if (compared.likeness() < NEAR) {
            return new Verification.NotFound(null);
        }
        Place place = Places.of(best.stretch(), best.words(), quote.omits());
        return compared.likeness() < ALTERED || compared.same() < FEWEST_SAME
                ? new Verification.NotFound(place)
                : new Verification.Altered(place, compared.differences());
    }

    private static List<Candidate> candidates(Quote quote, List<Stretch> stretches) {
        List<String> words = Word.same(quote.words());
        List<Candidate> candidates = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (List<Word> stream : stretch.streams()) {
                Window window = Window.nearest(words, Word.same(stream));
                if (window.to() > window.from()) {
                    candidates.add(new Candidate(stretch, stream, window));
                }
            }
        }
        return candidates;
    }
}
