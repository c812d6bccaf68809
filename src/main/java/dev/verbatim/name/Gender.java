package dev.verbatim.name;

/** Which pronoun a story may use. */
enum Gender {
    MALE, FEMALE, UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
