package dev.verbatim.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Widens the dates of a sentence to the days that are spoken of: “since 1783”, “from May to July”, “earlier this year”. */
final class Reach {
    private static final Set<String> UP_TO = Set.of("to", "through", "until", "till", "-");

    private final List<Token> tokens;
    private final @Nullable LocalDate reference;

    Reach(List<Token> tokens, @Nullable LocalDate reference) {
        this.tokens = tokens;
        this.reference = reference;
    }

    /** What one date reaches by itself. */
    Days of(Reading date, Days days) {
        LocalDate today = reference;
        if (today == null || days.from().isAfter(today)) {
            return days;
        }
        if (word(date.from() - 1).equals("since")) {
            return new Days(days.from(), today);
        }
        return switch (days.contains(today) ? word(date.from()) : "") {
            case "earlier" -> new Days(days.from(), today);
            case "later" -> new Days(today, days.to());
            default -> days;
        };
    }

    /** Whether two dates are the ends of one range: from May to July, between May and July. */
    boolean isRange(Reading first, Reading second) {
        if (second.from() != first.to() + 1) {
            return false;
        }
        String joint = word(first.to());
        return joint.equals("and") ? word(first.from() - 1).equals("between") : UP_TO.contains(joint);
    }

    private String word(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).word() : "";
    }
}
