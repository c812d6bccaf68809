package dev.verbatim.date;

/** What kind of days the words name, so that an answer is never more precise than the story. */
public enum Precision {
    DAY, WEEKEND, WEEK, MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY,
    /** A run of days, months or years: Oct. 26-28. */
    RANGE
}
