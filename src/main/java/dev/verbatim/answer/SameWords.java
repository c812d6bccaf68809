package dev.verbatim.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text without what outlets set differently: case, marks and spaces. Two texts are alike when few words
 * differ, and none that makes another statement of it: a number, a “not”, or a name in the middle.
 */
record SameWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’][\\p{L}\\p{N}]+)*");
    private static final Set<String> DENYING = Set.of("no", "not", "never", "none", "nobody", "nothing", "neither",
            "nor",
            "without", "cannot");
    /** Dice's coefficient. */
    private static final double ALIKE = 0.8;

    static SameWords of(String text) {
        return new SameWords(WORD.matcher(text).results().map(MatchResult::group)
                .map(word -> word.replace('’', '\'')).toList());
    }

    /** Whether all of another's words stand here, in their order and one after the other. */
    boolean hold(SameWords other) {
        return !other.words.isEmpty() && line().contains(other.line());
    }

    private String line() {
        return (" " + String.join(" ", words) + " ").toLowerCase(Locale.ROOT);
    }

    boolean areAlike(SameWords other) {
        List<String> only = without(words, other.words);
        List<String> onlyOther = without(other.words, words);
        int all = words.size() + other.words.size();
        double shared = 1 - (double) (only.size() + onlyOther.size()) / Math.max(1, all);
        return shared >= ALIKE && only.stream().noneMatch(SameWords::counts)
                && onlyOther.stream().noneMatch(SameWords::counts);
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(words);
        others.forEach(other -> {
            int at = indexOf(left, other);
            if (at >= 0) {
                left.remove(at);
            }
        });
        return left;
    }

    private static int indexOf(List<String> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean counts(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return DENYING.contains(small) || small.endsWith("n't") || word.chars().anyMatch(Character::isDigit)
                || Character.isUpperCase(word.charAt(0));
    }
}
