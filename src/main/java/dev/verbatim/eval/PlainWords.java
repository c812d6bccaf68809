package dev.verbatim.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares words as measurements of question answering usually do: plain letters, without marks and articles. */
public final class PlainWords {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "senator", "rep", "gov", "president", "jr", "sr", "ii", "iii");

    private PlainWords() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "").toLowerCase(Locale.ROOT)
                .replaceAll("'s\\b", "").replaceAll("\\p{Punct}", " ");
        return Arrays.stream(plain.split("[\\s\\x1c-\\x1f]+"))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word)).toList();
    }

    static String joined(String text) {
        return String.join(" ", of(text));
    }

    /** Same last name (people), or one name's words inside the other's (organisations, roles). */
    public static boolean isSameSpeaker(@Nullable String expected, @Nullable String given) {
        List<String> one = name(expected);
        List<String> other = name(given);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (new HashSet<>(other).containsAll(one) || new HashSet<>(one).containsAll(other)) {
            return true;
        }
        return one.getLast().equals(other.getLast()) && (one.size() == 1 || other.size() == 1
                || one.getFirst().charAt(0) == other.getFirst().charAt(0));
    }

    private static List<String> name(@Nullable String name) {
        return name == null ? List.of() : of(name).stream().filter(word -> !TITLES.contains(word)).toList();
    }

    /** The harmonic mean of how much of either's words the other has. */
    public static double f1(String expected, String given) {
        List<String> one = of(expected);
        List<String> other = new ArrayList<>(of(given));
        int all = one.size() + other.size();
        long common = one.stream().filter(other::remove).count();
        return common == 0 ? 0 : 2.0 * common / all;
    }
}
