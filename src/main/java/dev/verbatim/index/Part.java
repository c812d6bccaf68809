package dev.verbatim.index;

/**
 * Which part of a list is wanted.
 *
 * @param from how many are before it
 * @param count how many it has at the most
 */
public record Part(Order order, int from, int count) {
    /** Which days come first. What stands in one story on one day stays in its order: it is read so. */
    public enum Order {
        OLDEST_FIRST, LATEST_FIRST
    }

    public Part {
        if (from < 0 || count < 0) {
            throw new IllegalArgumentException("no part of a list: " + from + ", " + count);
        }
    }
}
