package dev.verbatim.name;

/** Which pronoun a story may use. */
enum Gender {
    MALE, FEMALE, UNKNOWN;

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a common noun for one person tells: “the congresswoman”. */
    static Gender ofRole(String role) {
        return role.endsWith("woman") ? FEMALE : role.endsWith("man") ? MALE : UNKNOWN;
    }
}
