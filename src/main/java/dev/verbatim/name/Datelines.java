package dev.verbatim.name;

import java.util.Locale;
import java.util.Set;

/** Where and by whom a story is sent, in its first words: “KINGSPORT, Pa. (Wire) — …”. Nobody there says anything. */
final class Datelines {
    private static final Set<String> DASHES = Set.of("--", "-", "–");
    private static final int FEWEST_LETTERS = 3;
    /** In words and marks. */
    private static final int LONGEST = 12;

    private Datelines() {}

    /** Behind the dash of a dateline that begins here; the same word without. */
    static int end(Words words, int from) {
        boolean opens = words.paragraph(from) != words.paragraph(from - 1) && isShouted(words.word(from));
        for (int at = from + 1; opens && at < from + LONGEST && words.paragraph(at) == words.paragraph(from); at++) {
            if (DASHES.contains(words.word(at))) {
                return at + 1;
            }
            if (Character.isLowerCase(words.word(at).codePointAt(0))) {
                return from; // “GOP front-runner Jane Doe - who …”
            }
        }
        return from;
    }

    private static boolean isShouted(String word) {
        return word.length() >= FEWEST_LETTERS && word.chars().allMatch(Character::isLetter)
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
