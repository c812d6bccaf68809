package dev.verbatim.date;

import dev.verbatim.date.Expression.Fixed;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in figures.
 *
 * <pre>
 * numeric  = iso | slashed | attacks
 * iso      = FIGURES4 ( "-" | "/" ) FIGURES2 ( "-" | "/" ) FIGURES2
 * slashed  = FIGURES "/" FIGURES "/" ( FIGURES4 | FIGURES2 )      month first, unless it is above 12
 * attacks  = "9" "/" "11"
 * </pre>
 */
final class NumericParser {
    private static final Fixed ATTACKS = new Fixed(Days.of(LocalDate.of(2001, 9, 11)), Precision.DAY);

    private final Cursor in;

    NumericParser(Cursor in) {
        this.in = in;
    }

    @Nullable
    Expression numeric() {
        if (!in.peek().isNumber()) {
            return null;
        }
        return isThreeNumbers() ? in.first(this::iso, this::slashed) : attacks();
    }

    private @Nullable Expression iso() {
        boolean digits = in.peek().digits() == 4 && in.peek(2).digits() == 2 && in.peek(4).digits() == 2;
        return digits ? day(in.peek().number(), in.peek(2).number(), in.peek(4).number()) : null;
    }

    private @Nullable Expression slashed() {
        int first = in.peek().number();
        int second = in.peek(2).number();
        int third = in.peek(4).number();
        if (!in.word(1).equals("/") || in.peek().digits() > 2) {
            return null;
        }
        int year = in.peek(4).digits() == 2 ? 2000 + third : third;
        return first > 12 ? day(year, second, first) : day(year, first, second);
    }

    private @Nullable Expression attacks() {
        boolean alone = !in.word(-1).equals("/") && in.peek(1).glued() && in.peek(2).glued();
        return alone && in.accept("9", "/", "11") ? ATTACKS : null;
    }

    /** Three numbers with two of the same mark between them, and no more around. */
    private boolean isThreeNumbers() {
        String mark = in.word(1);
        boolean marked = (mark.equals("-") || mark.equals("/")) && in.word(3).equals(mark);
        boolean joined = in.peek(1).glued() && in.peek(2).glued() && in.peek(3).glued() && in.peek(4).glued();
        boolean more = in.peek(5).glued() && in.peek(6).glued() && in.peek(6).isNumber();
        return marked && joined && !more && !(in.peek().glued() && in.word(-1).equals(mark));
    }

    private @Nullable Expression day(int year, int month, int day) {
        if (!YearParser.isYear(year)) {
            return null;
        }
        try {
            Days found = Days.of(LocalDate.of(year, month, day));
            in.skip(5);
            return new Fixed(found, Precision.DAY);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
