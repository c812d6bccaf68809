package dev.verbatim.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text without what outlets set differently: case, marks and spaces. Two texts are alike when only small words
 * differ, such as “on” and “the”: any other may make another statement of it.
 */
record SameWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.,'’]*");
    private static final Pattern TAIL = Pattern.compile("[.,'’]+$");
    /** What may be there or not without telling anything else. */
    private static final Set<String> SMALL = Set.of("a", "an", "the", "that", "and", "on", "at", "of", "also", "just",
            "now", "then", "who", "which");
    /** What share of the longer one's words the shorter one has to have. */
    private static final double ALIKE = 0.8;

    static SameWords of(String text) {
        return new SameWords(WORD.matcher(text).results().map(MatchResult::group)
                .map(word -> TAIL.matcher(word).replaceFirst("").replace('’', '\'')).toList());
    }

    /** Whether all of another's words stand here, in their order and one after the other. */
    boolean hold(SameWords other) {
        return !other.words.isEmpty() && line().contains(other.line());
    }

    private String line() {
        return (" " + String.join(" ", words) + " ").toLowerCase(Locale.ROOT);
    }

    boolean areAlike(SameWords other) {
        int longer = Math.max(words.size(), other.words.size());
        int shorter = Math.min(words.size(), other.words.size());
        return shorter >= ALIKE * longer && telling().equals(other.telling());
    }

    private List<String> telling() {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !SMALL.contains(word)).toList();
    }
}
