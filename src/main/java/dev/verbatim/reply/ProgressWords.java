package dev.verbatim.reply;

import dev.verbatim.gather.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How far a gathering is, in words. */
public final class ProgressWords {
    private static final double MEGABYTE = 1e6;
    /** Of less, the sizes say nothing but 0.0. */
    private static final long WORTH_TELLING = 100_000;

    private ProgressWords() {}

    /**
     * {@code 120 of 840 stories, 0.7 of 4.6 MB, about 2 minutes left}; the size and the time only when they are known and
     * worth telling.
     */
    public static String of(Progress progress) {
        List<String> words = new ArrayList<>();
        words.add(Texts.words("progress.stories", progress.stories(), stories(progress.allStories())));
        if (progress.allBytes() >= WORTH_TELLING) {
            words.add(Texts.words("progress.size", megabytes(progress.bytes()), megabytes(progress.allBytes())));
        }
        Duration left = progress.left();
        if (left != null) {
            words.add(left(left));
        }
        return String.join(", ", words);
    }

    /** {@code 1 story}, {@code 2 stories}. */
    public static String stories(int count) {
        return Texts.count("stories", count);
    }

    private static String megabytes(long bytes) {
        return String.format(Language.spoken(), "%.1f", bytes / MEGABYTE);
    }

    private static String left(Duration left) {
        int seconds = (int) Math.max(1, left.toSeconds());
        return seconds < 60
                ? Texts.count("progress.seconds", seconds)
                : Texts.count("progress.minutes", (int) Math.round(seconds / 60.0));
    }
}
