package dev.verbatim.gather;

/**
 * How far a gathering is.
 *
 * @param stories how many are done
 * @param allStories how many there are to read
 * @param bytes how much is done
 * @param allBytes how much there is to read
 */
public record Progress(int stories, int allStories, long bytes, long allBytes) {
    /** From 0 to 1, by bytes. */
    public double share() {
        return allBytes == 0 ? 1 : Math.min(1, (double) bytes / allBytes);
    }
}
