package dev.verbatim.date;

/** What a story adds to a date to say that it lies somewhere in or around the days named. */
public enum Hedge {
    NONE,
    /** About, nearly, more than. */
    ABOUT,
    /** Early April; the beginning of the year. */
    EARLY, MIDDLE,
    /** Late April; the end of the year. */
    LATE
}
