package dev.verbatim.verify;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name as somebody types it. */
final class AskedName {
    private static final int SHORTEST = 4;
    private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "of", "mr", "mrs", "ms", "dr");

    private final List<String> asked;

    AskedName(String name) {
        this.asked = words(name);
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    /** “Bremmer” and “Mr. Bremmer” fit Ian Bremmer, “Zelensky” fits Volodymyr Zelenskyy; “John Musk” does not fit Elon Musk. */
    boolean fits(@Nullable Quotation told) {
        return told != null && switch (told.speaker()) {
            case Speaker.Named(String name) -> fits(words(name));
            case Speaker.Described(String words) -> fits(words(words));
            case Speaker.Unknown() -> false;
        };
    }

    private boolean fits(List<String> name) {
        return !name.isEmpty() && (isIn(asked, name) || isIn(name, asked));
    }

    private static boolean isIn(List<String> few, List<String> many) {
        return few.stream().allMatch(one -> many.stream().anyMatch(other -> isSame(one, other)));
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= SHORTEST && Math.abs(one.length() - other.length()) <= 1
                        && (one.startsWith(other) || other.startsWith(one)));
    }

    private static List<String> words(String name) {
        return Word.same(Word.of(name)).stream().filter(word -> !NO_NAMES.contains(word)).toList();
    }
}
