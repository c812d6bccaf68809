package dev.verbatim.gather;

import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Finds what overlaps a span among many, without looking at all of them each time: a story of ten megabytes has tens of
 * thousands of sentences and quotations.
 */
final class Sweep<T> {
    private final List<T> items;
    private final Function<T, Span> span;
    /** For each place in the list, the furthest end of all items before and at it. */
    private final int[] furthest;

    Sweep(List<T> items, Function<T, Span> span) {
        this.items = items.stream().sorted(Comparator.comparing(span)).toList();
        this.span = span;
        this.furthest = new int[items.size()];
        int end = 0;
        for (int i = 0; i < furthest.length; i++) {
            end = Math.max(end, span.apply(this.items.get(i)).end());
            furthest[i] = end;
        }
    }

    /** In the order of their starts. */
    List<T> overlapping(Span wanted) {
        List<T> found = new ArrayList<>();
        for (int i = firstReaching(wanted.start()); i < items.size()
                && span.apply(items.get(i)).start() < wanted.end(); i++) {
            if (span.apply(items.get(i)).overlaps(wanted)) {
                found.add(items.get(i));
            }
        }
        return found;
    }

    /** The first place at which anything so far reaches beyond an offset. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = furthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (furthest[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
