package dev.verbatim.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in figures and words.
 *
 * <pre>
 * number  = FIGURES | tens [ ["-"] ones ] | teens | ones | hundreds
 * ordinal = "first" … "fourth" | FIGURES ("st" | "nd" | "rd" | "th")
 * </pre>
 */
final class NumberWords {
    static final int NONE = -1;

    private static final Map<String, Integer> ONES = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5, "six",
            6,
            "seven", 7, "eight", 8, "nine", 9);
    private static final Map<String, Integer> TEENS = Map.of("ten", 10, "eleven", 11, "twelve", 12, "thirteen", 13,
            "fourteen",
            14, "fifteen", 15, "sixteen", 16, "seventeen", 17, "eighteen", 18, "nineteen", 19);
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50,
            "sixty", 60,
            "seventy", 70, "eighty", 80, "ninety", 90);
    private static final Map<String, Integer> ORDINALS = Map.of("first", 1, "second", 2, "third", 3, "fourth", 4);

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
        Integer small = smallNumber(in);
        if (small != null) {
            return small;
        }
        Integer tens = in.accept(TENS);
        if (tens == null) {
            return NONE;
        }
        int place = in.at();
        in.accept("-");
        Integer ones = in.accept(ONES);
        if (ones == null) {
            in.moveTo(place);
            return tens;
        }
        return tens + ones;
    }

    private static @Nullable Integer smallNumber(Cursor in) {
        Integer ones = in.accept(ONES);
        return ones != null ? ones : in.accept(TEENS);
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
