package dev.verbatim.verify;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.verify.Verification.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether words were said in the stories.
 *
 * <p>The index names the places where the words may stand; there they are compared word for word, and where they differ
 * aligned. Safe for use by several threads; works on the calling thread, in time that grows with the quotation's length
 * and not with the stories' number.
 */
public final class Verifier {
    /** Longer quotations are refused. */
    public static final int MOST_WORDS = 300;

    /** No text of so many words is longer, but for hostile ones. */
    private static final int LONGEST = 20 * MOST_WORDS;
    private static final int LOOKED_AT = 60;
    private static final int MOST_PLACES = 20;

    private final PassageIndex index;

    public Verifier(PassageIndex index) {
        this.index = index;
    }

    /**
     * Checks words. Where they hold a quotation between marks and more around it, as a message may, what is between the marks
     * counts unless the whole is found.
     *
     * @param words any text
     * @param speaker who is said to have said it, or null for anybody
     * @throws dev.verbatim.index.IndexException when the index can't be read
     */
    public Verification verify(String words, @Nullable String speaker, Scope scope) {
        if (words.length() > LONGEST) {
            return new Verification.Unclear(Reason.TOO_LONG);
        }
        Quote quote = Quote.of(words);
        AskedName name = new AskedName(speaker == null ? "" : speaker);
        Verification whole = verify(quote, name, speaker, scope);
        return isFound(whole)
                ? whole
                : quote.marked().map(inner -> verify(inner, name, speaker, scope)).orElse(whole);
    }

    private static boolean isFound(Verification result) {
        return result instanceof Verification.Exact || result instanceof Verification.SomebodyElse;
    }

    private Verification verify(Quote quote, AskedName name, @Nullable String speaker, Scope scope) {
        if (quote.parts().isEmpty()) {
            return new Verification.Unclear(Reason.NO_WORDS);
        }
        if (quote.words().size() > MOST_WORDS) {
            return new Verification.Unclear(Reason.TOO_LONG);
        }
        return index.quoted(quote.text(), scope, LOOKED_AT)
                .map(hits -> compare(quote, stretches(quote, hits), name, speaker))
                .orElse(new Verification.Unclear(Reason.TOO_COMMON));
    }

    private static Verification compare(Quote quote, List<Stretch> stretches, AskedName name,
            @Nullable String speaker) {
        List<Place> places = exact(quote, stretches);
        if (places.isEmpty()) {
            return Nearest.of(quote, stretches);
        }
        if (speaker == null || name.isEmpty()) {
            return new Verification.Exact(places);
        }
        List<Place> theirs = places.stream().filter(place -> name.fits(place.passage().quotation())).toList();
        return theirs.isEmpty() ? new Verification.SomebodyElse(speaker, places) : new Verification.Exact(theirs);
    }

    private List<Stretch> stretches(Quote quote, List<Hit> hits) {
        List<Stretch> stretches = new ArrayList<>();
        int length = quote.text().length();
        for (Hit hit : hits) {
            if (stretches.stream().noneMatch(stretch -> stretch.covers(hit, length))) {
                stretches.add(Stretch.around(hit, 2 * length, index));
            }
        }
        return stretches;
    }

    private static List<Place> exact(Quote quote, List<Stretch> stretches) {
        List<Place> places = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (List<Word> stream : stretch.streams()) {
                for (List<Word> words : new Parts(stream).find(quote)) {
                    Place place = Places.of(stretch, words, quote.omits());
                    if (places.size() < MOST_PLACES && places.stream().noneMatch(place::isSame)) {
                        places.add(place);
                    }
                }
            }
        }
        return places.stream().sorted(Comparator.comparing(place -> !place.isSpoken())).toList();
    }
}
