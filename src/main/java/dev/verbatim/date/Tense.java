package dev.verbatim.date;

/** Whether the words around a date speak of what was or of what is to come. */
enum Tense {
    PAST, FUTURE, UNKNOWN
}
