package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.List;

/** What is seen of one possible choice, as short words that a {@link Model} has weights for. */
final class Features {
    private final List<String> found = new ArrayList<>();

    Features add(String name, Object... values) {
        StringBuilder feature = new StringBuilder(name);
        for (Object value : values) {
            feature.append(' ').append(value);
        }
        found.add(feature.toString());
        return this;
    }

    List<String> list() {
        return found;
    }

    /** A number as one of a few steps. */
    static int step(int number) {
        if (number <= 3) {
            return Math.max(number, 0);
        }
        return number <= 5 ? 5 : number <= 9 ? 9 : number <= 16 ? 16 : number <= 30 ? 30 : 99;
    }
}
