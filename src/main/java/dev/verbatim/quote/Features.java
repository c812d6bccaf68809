package dev.verbatim.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is seen of one possible choice: a name and some values each, none with a blank in it. Kept as numbers that a {@link
 * Model} has weights for; while teaching also as words, to be written down.
 */
final class Features {
    private static final int SMALL = 128;
    private static final String[] NUMBERS = new String[SMALL];

    static {
        Arrays.setAll(NUMBERS, String::valueOf);
    }

    private final List<String> names = new ArrayList<>();
    private final boolean teaching;
    private long[] keys = new long[32];
    private int size;

    Features(boolean teaching) {
        this.teaching = teaching;
    }

    Features add(String name, Object... values) {
        long key = Model.key(0, name);
        for (Object value : values) {
            key = Model.key(key, text(value));
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
        if (teaching) {
            names.add(written(name, values));
        }
        return this;
    }

    int size() {
        return size;
    }

    long key(int place) {
        return keys[place];
    }

    /** In words; only while teaching. */
    List<String> names() {
        return names;
    }

    /** A number as one of a few steps. */
    static int step(int number) {
        if (number <= 3) {
            return Math.max(number, 0);
        }
        return number <= 5 ? 5 : number <= 9 ? 9 : number <= 16 ? 16 : number <= 30 ? 30 : 99;
    }

    private static String written(String name, Object... values) {
        StringBuilder written = new StringBuilder(name);
        for (Object value : values) {
            written.append(' ').append(text(value));
        }
        if (written.chars().filter(c -> c == ' ').count() != values.length) {
            throw new IllegalArgumentException("a blank inside: " + written);
        }
        return written.toString();
    }

    private static String text(Object value) {
        boolean small = value instanceof Integer number && number >= 0 && number < SMALL;
        return small ? NUMBERS[(Integer) value] : value.toString();
    }
}
