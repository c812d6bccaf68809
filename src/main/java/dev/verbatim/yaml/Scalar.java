package dev.verbatim.yaml;

import java.util.Optional;
import java.util.function.Function;

/**
 * A single value. It is read as the text that was written, so that {@code 007} or {@code no} stay what they are where
 * words are wanted. Whoever can't use it refuses it, and the problem shows what was written: never what a variable of
 * the environment holds.
 */
public final class Scalar {
    private final Value value;
    private final String written;
    private final String text;

    Scalar(Value value, String written, String text) {
        this.value = value;
        this.written = written;
        this.text = text;
    }

    /** The words, variables of the environment filled in. */
    public String text() {
        return text;
    }

    /** A whole number between two others, which count as inside; else a problem. */
    public Optional<Integer> wholeNumber(int from, int to) {
        return as("a whole number from " + from + " to " + to, words -> {
            int number = Integer.parseInt(words);
            return number >= from && number <= to ? Optional.of(number) : Optional.empty();
        });
    }

    /** A number between two others, which count as inside; else a problem. */
    public Optional<Double> number(double from, double to) {
        return as("a number from " + plain(from) + " to " + plain(to), words -> {
            double number = Double.parseDouble(words);
            return number >= from && number <= to ? Optional.of(number) : Optional.empty();
        });
    }

    /** A switch: {@code on}, {@code true} or {@code yes}, and their opposites; else a problem. */
    public Optional<Boolean> isOn() {
        return as("on or off", words -> switch (words) {
            case "on", "true", "yes" -> Optional.of(true);
            case "off", "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /**
     * The value as something else.
     *
     * @param wanted what it has to be, for the problem: {@code a day such as 2022-10-12}
     * @param reading gives nothing, or throws an {@link IllegalArgumentException}, for what it can't read
     */
    public <T> Optional<T> as(String wanted, Function<String, Optional<T>> reading) {
        Optional<T> read;
        try {
            read = reading.apply(text.strip());
        } catch (IllegalArgumentException notReadable) {
            read = Optional.empty();
        }
        if (read.isEmpty()) {
            refuse("not " + wanted, "");
        }
        return read;
    }

    /**
     * Reports a problem: {@code no such folder "stroies": make it, or write one that exists}.
     *
     * @param wrong what is wrong, before the value is shown
     * @param advice what to write instead, or empty
     */
    public void refuse(String wrong, String advice) {
        value.report(wrong + ": " + Shown.value(written) + (advice.isEmpty() ? "" : ": " + advice));
    }

    /** Reports a problem without showing the value. */
    public void refuseUnseen(String message) {
        value.report(message);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return "Scalar[" + value.path() + "]";
    }
}
