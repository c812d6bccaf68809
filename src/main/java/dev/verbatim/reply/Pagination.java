package dev.verbatim.reply;

import dev.verbatim.index.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries of a list stand on which page. A page is what one message on Discord holds, so that it can be turned in
 * place: the more words its entries have, the fewer it has.
 */
final class Pagination {
    /** Of the 4000 signs of a message; the others are for the heading, the page's number and what has to be escaped. */
    private static final int ROOM = 3700;
    /** What usually stands around the words of an entry: its day, whose words they are, where they come from. */
    private static final int AROUND = 280;

    private final List<Integer> starts = new ArrayList<>();
    private final int total;

    /**
     * Shares out the entries.
     *
     * @param lengths of all entries in UTF-16 units, in their order
     * @param most how many entries a page has at the most
     */
    Pagination(List<Integer> lengths, int most) {
        this.total = lengths.size();
        int room = 0;
        for (int entry = 0; entry < total; entry++) {
            int taken = AROUND + lengths.get(entry);
            if (starts.isEmpty() || taken > room || entry - starts.getLast() == most) {
                starts.add(entry);
                room = ROOM;
            }
            room -= taken;
        }
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    /** Where a page is; of a page that is gone, the last one. */
    Paged.Place place(int page) {
        return Paged.place(page, starts.size());
    }

    /** The entries of a page. */
    Part part(Part.Order order, int page) {
        int from = starts.get(page);
        int to = page + 1 < starts.size() ? starts.get(page + 1) : total;
        return new Part(order, from, to - from);
    }
}
