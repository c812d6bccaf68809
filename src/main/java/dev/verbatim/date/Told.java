package dev.verbatim.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a story has told so far, for “that year” and “the quarter”. */
final class Told {
    private @Nullable Resolved last;
    private @Nullable Days quarter;

    /** The date told last. */
    @Nullable
    Resolved last() {
        return last;
    }

    /** The quarter that the story reports on; null after it has turned to whole years. */
    @Nullable
    Days quarter() {
        return quarter;
    }

    void tell(Expression expression, Resolved resolved, @Nullable LocalDate today) {
        if (expression instanceof Expression.YearBefore || expression instanceof Expression.ReportedIn) {
            return;
        }
        last = resolved;
        boolean named = !(expression instanceof Expression.QuarterEnded);
        boolean over = today != null && resolved.days().to().isBefore(today);
        if (resolved.precision() == Precision.QUARTER && (quarter == null || (over && named))) {
            quarter = resolved.days();
        }
    }

    void turnToYears() {
        quarter = null;
    }
}
