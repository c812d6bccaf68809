package dev.verbatim.gather;

import java.util.List;

/**
 * What a gathering did, in stories.
 *
 * @param added new ones
 * @param changed ones that were read again
 * @param unchanged ones that are as they were
 * @param removed ones that their source no longer holds
 * @param refused ones that could not be read; what the index had of them stays
 * @param passages how many passages were written
 */
public record GatherReport(int added, int changed, int unchanged, int removed, List<Refusal> refused, int passages) {
    public GatherReport {
        refused = List.copyOf(refused);
    }

    /** All stories that are in the index now. */
    public int stories() {
        return added + changed + unchanged;
    }

    public boolean changedAnything() {
        return added + changed + removed > 0;
    }
}
