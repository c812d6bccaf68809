package dev.verbatim.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a name that tell it from others, in lower case. */
final class NameWords {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameWords() {}

    static Set<String> of(String name) {
        List<String> all = Arrays.asList(NOT_LETTERS.split(name.toLowerCase(Locale.ROOT)));
        return all.stream().filter(word -> word.length() > 2 && !word.equals("the")).collect(Collectors.toSet());
    }
}
