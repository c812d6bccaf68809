package dev.verbatim.ask;

import dev.verbatim.question.Question;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts names right that no story has but that are spelt like one that some have. */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int MOST = 8;

    private Spelling() {}

    /** @param spelt a name as the stories spell it, for a word that none of them has */
    static Question of(Question question, Function<String, Optional<String>> spelt) {
        Set<String> words = new LinkedHashSet<>();
        question.names().forEach(name -> words.addAll(Arrays.asList(name.split("\\s+"))));
        if (question.speaker() != null) {
            words.addAll(Arrays.asList(question.speaker().split("\\s+")));
        }
        String text = question.text();
        for (String word : words.stream().filter(word -> word.length() >= SHORTEST).limit(MOST).toList()) {
            Optional<String> right = spelt.apply(word);
            if (right.isPresent()) {
                text = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})").matcher(text)
                        .replaceAll(Matcher.quoteReplacement(right.get()));
            }
        }
        return text.equals(question.text()) ? question : question.takenAs(text);
    }
}
