package dev.verbatim.date;

import java.util.Map;

/**
 * Numbers in figures and words.
 *
 * <pre>
 * number  = FIGURES | ( "one" … "nineteen" ) | ( "twenty" … "ninety" ) [ ["-"] ( "one" … "nine" ) ]
 * ordinal = "first" … "fourth" | FIGURES ( "st" | "nd" | "rd" | "th" )
 * </pre>
 */
final class NumberWords {
    static final int NONE = -1;

    private static final Map<String, Integer> UNITS = Words.counting(1, 1, """
            one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen
            """);
    private static final Map<String, Integer> TENS = Words.counting(20, 10, """
            twenty thirty forty fifty sixty seventy eighty ninety
            """);
    private static final Map<String, Integer> ORDINALS = Words.counting(1, 1, "first second third fourth");

    private NumberWords() {}

    /** A number in figures or words below 100, or {@link #NONE}. */
    static int number(Cursor in) {
        int figures = in.peek().number();
        if (figures >= 0) {
            in.skip(1);
            return figures;
        }
        return belowHundred(in);
    }

    /** A number in words below 100, or {@link #NONE}. */
    static int belowHundred(Cursor in) {
        Integer small = in.accept(UNITS);
        if (small != null) {
            return small;
        }
        Integer tens = in.accept(TENS);
        return tens != null ? tens + ones(in) : NONE;
    }

    /** What follows “twenty”; 0 for nothing. */
    private static int ones(Cursor in) {
        int place = in.at();
        in.accept("-");
        Integer ones = in.accept(UNITS);
        if (ones != null && ones < 10) {
            return ones;
        }
        in.moveTo(place);
        return 0;
    }

    /** First to fourth, or {@link #NONE}. */
    static int smallOrdinal(Cursor in) {
        Integer word = in.accept(ORDINALS);
        return word != null ? word : ordinalInFigures(in);
    }

    /** 1st, 20th; or {@link #NONE}. */
    static int ordinalInFigures(Cursor in) {
        Token suffix = in.peek(1);
        int number = in.peek().number();
        if (number > 0 && suffix.glued() && isSuffix(suffix.word())) {
            in.skip(2);
            return number;
        }
        return NONE;
    }

    private static boolean isSuffix(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }
}
