package dev.verbatim.quote;

import dev.verbatim.name.Mention;

/**
 * What may be a reported statement, before it is seen beside the others of its story.
 *
 * @param share how sure its source is, from 0 to 1
 * @param right how right its extent is expected to be, from 0 to 1
 */
record Statement(Choice source, Mention mention, Extent extent, double share, double right) {
    int cue() {
        return source.cue();
    }

    /** How sure source and extent are together, from 0 to 1. */
    double sure() {
        return share * right;
    }

    boolean holds(int word) {
        return extent.from() <= word && word < extent.to();
    }

    /** Whether both tell mostly the same words. */
    boolean isLike(Statement other) {
        int both = Math.min(extent.to(), other.extent.to()) - Math.max(extent.from(), other.extent.from());
        int all = extent.to() - extent.from() + other.extent.to() - other.extent.from() - both;
        return 2 * both >= all;
    }
}
