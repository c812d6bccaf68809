package dev.verbatim.reply;

import dev.verbatim.gather.Progress;
import java.time.Duration;
import java.util.Locale;

/** How far a gathering is, in words. */
public final class ProgressWords {
    private static final double MEGABYTE = 1e6;

    private ProgressWords() {}

    /** {@code 120 of 840 stories, 0.7 of 4.6 MB, about 2 minutes left}; the time only when it is known. */
    public static String of(Progress progress) {
        StringBuilder words = new StringBuilder();
        words.append(progress.stories()).append(" of ").append(progress.allStories());
        words.append(progress.allStories() == 1 ? " story" : " stories");
        if (progress.allBytes() > 0) {
            words.append(String.format(Locale.ROOT, ", %.1f of %.1f MB", progress.bytes() / MEGABYTE,
                    progress.allBytes() / MEGABYTE));
        }
        Duration left = progress.left();
        return left == null ? words.toString() : words.append(", ").append(left(left)).append(" left").toString();
    }

    private static String left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 60) {
            return seconds <= 1 ? "a second" : seconds + " seconds";
        }
        long minutes = Math.round(seconds / 60.0);
        return "about " + (minutes == 1 ? "a minute" : minutes + " minutes");
    }
}
