package dev.verbatim.index;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param total how many the whole list has
 */
public record Listed(List<Hit> hits, int total) {
    public Listed {
        hits = List.copyOf(hits);
    }
}
