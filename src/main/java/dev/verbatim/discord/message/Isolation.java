package dev.verbatim.discord.message;

/**
 * Keeps text that runs from right to left, or that holds the signs for it, from turning round the words beside it.
 *
 * <p>The text is put between U+2068 and U+2069, as Unicode's bidirectional algorithm (UAX #9) wants it. Signs of the
 * text that would end this isolate, or outlive it, get their counterparts outside. Nothing of the text is dropped.
 */
final class Isolation {
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private Isolation() {}

    /** The line as it is if nothing in it runs from right to left, else isolated. A line holds no line break. */
    static String of(String line) {
        return line.codePoints().anyMatch(Isolation::turns) ? isolated(line) : line;
    }

    private static String isolated(String line) {
        int open = 0;
        int strays = 0;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (opens(sign)) {
                open++;
            } else if (sign == POP && open > 0) {
                open--;
            } else if (sign == POP) {
                strays++;
            }
        }
        return String.valueOf(FIRST_STRONG).repeat(1 + strays) + line + String.valueOf(POP).repeat(1 + open);
    }

    private static boolean opens(char sign) {
        return sign >= '\u2066' && sign <= FIRST_STRONG;
    }

    private static boolean turns(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE, Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE, Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                true;
            default -> false;
        };
    }
}
