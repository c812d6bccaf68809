package dev.verbatim.date;

import org.jspecify.annotations.Nullable;

/** A rule of the grammar: reads at the cursor, and returns null when it does not match, the cursor anywhere. */
@FunctionalInterface
interface Production {
    @Nullable
    Expression read();
}
