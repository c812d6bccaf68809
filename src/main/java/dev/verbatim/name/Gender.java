package dev.verbatim.name;

import java.util.Set;

/** Which pronoun a story may use. */
enum Gender {
    MALE, FEMALE, UNKNOWN;

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    private static final Set<String> WOMEN = Set.of("actress", "waitress", "hostess", "princess", "queen", "mother",
            "daughter",
            "sister", "widow", "wife", "grandmother", "girlfriend", "aunt", "niece", "granddaughter", "stepmother",
            "fiancée", "mum", "mom", "landlady");
    private static final Set<String> KIN = Set.of("mother", "daughter", "sister", "widow", "wife", "grandmother",
            "girlfriend", "aunt", "niece", "granddaughter", "stepmother", "fiancée", "mum", "mom", "father", "son",
            "brother", "husband", "grandfather", "uncle", "nephew", "grandson", "stepfather", "fiancé", "dad",
            "widower", "boyfriend");
    private static final Set<String> MEN = Set.of("prince", "king", "father", "son", "brother", "husband",
            "grandfather", "uncle", "nephew", "grandson", "stepfather", "fiancé", "dad", "widower", "boyfriend",
            "pope");

    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What a pronoun in lower case tells; of any other word nothing. */
    static Gender ofPronoun(String word) {
        return HE.contains(word) ? MALE : SHE.contains(word) ? FEMALE : UNKNOWN;
    }

    /** What a common noun for one person tells: “the congresswoman”. */
    static Gender ofRole(String role) {
        return ofNoun(Kin.parent(role));
    }

    /** What a word for kin tells: “wife”. */
    static Gender ofKin(String noun) {
        return KIN.contains(noun) ? ofNoun(noun) : UNKNOWN;
    }

    private static Gender ofNoun(String role) {
        return role.endsWith("woman") || WOMEN.contains(role)
                ? FEMALE
                : role.endsWith("man") || MEN.contains(role) ? MALE : UNKNOWN;
    }
}
