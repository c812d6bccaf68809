package dev.verbatim.date;

import java.util.Map;

/** Which one of those that come again and again. */
enum Which {
    LAST(-1), THIS(0), NEXT(1),
    /** Not told: the tense of the sentence decides. */
    UNTOLD(0);

    static final Map<String, Which> WORDS = Map.of("last", LAST, "this", THIS, "next", NEXT, "coming", NEXT, "upcoming",
            NEXT,
            "current", THIS);

    private final int by;

    Which(int by) {
        this.by = by;
    }

    /** How far from the current one. */
    int by() {
        return by;
    }
}
