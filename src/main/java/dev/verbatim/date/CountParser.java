package dev.verbatim.date;

import dev.verbatim.date.Expression.Away;
import dev.verbatim.date.Expression.FromLast;
import dev.verbatim.date.Expression.InAWhile;
import dev.verbatim.date.Expression.Vague;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from the day of speaking or from the date told last.
 *
 * <pre>
 * counted    = ago | later | inAWhile | told | besideTold | vague
 * ago        = amount [half] unit [half] ( "ago" | "from" "now" )
 * half       = "and" "a" "half"
 * later      = amount unit ( "later" | "earlier" )
 * inAWhile   = "in" amount unit                                in a sentence that looks ahead
 * told       = ( "that" ["same"] | theStep ) ( unit | partOfDay )
 * theStep    = "the" ( "same" | "following" | "next" | "previous" | "preceding" | "prior" )
 * besideTold = "the" unit ( "before" | "after" )               at the end of a phrase
 * amount     = number ["-"] | "a" | "an" | "a" "couple" ["of"] | ["a"] ( "few" | "several" | "many" | "some" )
 * vague      = "recently" | unit "s" "ago"
 * </pre>
 */
final class CountParser {
    /** Amounts that nobody can tell. */
    private static final int SOME = 0;
    private static final int MOST = 9999;

    private static final Set<String> FEW = Set.of("several", "few", "many", "some", "couple");
    private static final Map<String, Integer> STEPS = Map.of("same", 0, "following", 1, "next", 1, "previous", -1,
            "preceding", -1, "prior", -1);

    private final Cursor in;

    CountParser(Cursor in) {
        this.in = in;
    }

    @Nullable
    Expression counted() {
        return in.first(this::ago, this::later, this::inAWhile, this::told, this::besideTold, this::vague);
    }

    private @Nullable Expression ago() {
        int count = amount();
        boolean half = count > 0 && half();
        Unit unit = count >= 0 ? in.accept(Unit.EITHER) : null;
        half |= unit != null && half();
        int sign = in.accept("ago") ? -1 : in.accept("from", "now") ? 1 : 0;
        if (unit == null || sign == 0) {
            return null;
        }
        if (count == SOME) {
            return new Vague();
        }
        return half && unit == Unit.YEAR
                ? new Away(Unit.MONTH, sign * (12 * count + 6), null)
                : new Away(unit, sign * count, null);
    }

    private boolean half() {
        return in.accept("and", "a", "half");
    }

    private @Nullable Expression later() {
        int count = amount();
        Unit unit = count >= 0 ? in.accept(Unit.EITHER) : null;
        int sign = in.accept("later") ? 1 : in.accept("earlier") ? -1 : 0;
        if (unit == null || sign == 0) {
            return null;
        }
        return count == SOME ? new Vague() : new FromLast(unit, sign * count);
    }

    private @Nullable Expression inAWhile() {
        // “For the first time in ten years” looks back.
        boolean back = in.word(-1).equals("time");
        int count = !back && in.accept("in") ? amount() : NumberWords.NONE;
        Unit unit = count > 0 ? in.accept(Unit.EITHER) : null;
        return unit != null ? new InAWhile(unit, count) : null;
    }

    private @Nullable Expression told() {
        Integer by = in.accept("that", "same") || in.accept("that") ? Integer.valueOf(0) : theStep();
        // “The next week” is as often an amount of time as a date.
        boolean next = in.word(-1).equals("next");
        boolean part = CalendarWords.PARTS_OF_DAY.contains(in.word(0));
        Unit unit = part ? Unit.DAY : Unit.SINGULAR.get(in.word(0));
        boolean aged = in.word(1).equals("-");
        in.skip(1);
        return by == null || unit == null || aged || (next && unit != Unit.DAY) ? null : new FromLast(unit, by);
    }

    /** “The day before, it rained”; what follows “the day before” is else an event, of which nobody knows the day. */
    private @Nullable Expression besideTold() {
        Unit unit = in.accept("the") ? in.accept(Unit.SINGULAR) : null;
        int sign = in.accept("before") ? -1 : in.accept("after") ? 1 : 0;
        boolean alone = in.peek().kind() == Token.Kind.MARK && !in.sees("'");
        return unit != null && sign != 0 && alone ? new FromLast(unit, sign) : null;
    }

    private @Nullable Integer theStep() {
        return in.accept("the") ? in.accept(STEPS) : null;
    }

    /** A number; {@link #SOME}; or {@link NumberWords#NONE}. */
    int amount() {
        if (in.accept("a", "couple", "of") || in.accept("a", "couple")) {
            return 2;
        }
        int start = in.at();
        boolean one = in.accept("a") || in.accept("an");
        if (in.acceptOneOf(FEW)) {
            return SOME;
        }
        int number = one ? 1 : NumberWords.number(in);
        if (number < 0 || number > MOST) {
            in.moveTo(start);
            return NumberWords.NONE;
        }
        in.accept("-");
        return number;
    }

    private @Nullable Expression vague() {
        if (in.accept("recently")) {
            return new Vague();
        }
        boolean units = in.word(0).endsWith("s") && in.accept(Unit.EITHER) != null;
        return units && in.accept("ago") ? new Vague() : null;
    }
}
