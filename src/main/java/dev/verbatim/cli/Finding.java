package dev.verbatim.cli;

import java.util.Locale;

/**
 * What {@code doctor} found out about one thing.
 *
 * @param what the thing and how it stands, and what to do where it is not well; never a secret
 */
public record Finding(Level level, String what) {
    /** How bad it is. */
    public enum Level {
        OK, WARN, FAIL
    }

    public static Finding ok(String what) {
        return new Finding(Level.OK, what);
    }

    public static Finding warn(String what) {
        return new Finding(Level.WARN, what);
    }

    public static Finding fail(String what) {
        return new Finding(Level.FAIL, what);
    }

    String line() {
        return String.format(Locale.ROOT, "%-4s  %s", level.name().toLowerCase(Locale.ROOT),
                what.replace("\n", "\n      "));
    }
}
