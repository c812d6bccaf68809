package dev.verbatim.date;

import java.time.Month;
import java.util.Map;

/** The seasons of the northern half of the world, by whole months. */
enum Season {
    SPRING(Month.MARCH), SUMMER(Month.JUNE), FALL(Month.SEPTEMBER), WINTER(Month.DECEMBER);

    static final Map<String, Season> WORDS = Map.of("spring", SPRING, "summer", SUMMER, "fall", FALL, "autumn", FALL,
            "winter", WINTER);

    private final Month firstMonth;

    Season(Month firstMonth) {
        this.firstMonth = firstMonth;
    }

    Month firstMonth() {
        return firstMonth;
    }
}
