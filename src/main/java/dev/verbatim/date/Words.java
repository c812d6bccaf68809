package dev.verbatim.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words, written as one reads them: white space parts them, and none stands twice. */
final class Words {
    private Words() {}

    static Set<String> of(String words) {
        return Set.of(words.strip().split("\\s+"));
    }

    /** Words for numbers in order: the first word's number, and how far it is to the next one's. */
    static Map<String, Integer> counting(int first, int step, String words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : List.of(words.strip().split("\\s+"))) {
            numbers.put(word, first + step * numbers.size());
        }
        return Map.copyOf(numbers);
    }
}
