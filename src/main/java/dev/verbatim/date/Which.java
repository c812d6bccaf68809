package dev.verbatim.date;

import java.util.Map;

/** Which one of those that come again and again. */
enum Which {
    LAST, THIS, NEXT,
    /** Not told: the tense of the sentence decides. */
    UNTOLD;

    static final Map<String, Which> WORDS = Map.of("last", LAST, "this", THIS, "next", NEXT, "past", LAST, "previous",
            LAST,
            "coming", NEXT, "upcoming", NEXT, "current", THIS);
}
