package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.ASKING;
import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.FUNCTION_WORDS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what is written like a name: words with capitals, and “of”, “de” and the like between them. */
final class NameReader {
    private static final Set<String> PARTICLES = Set.of("of", "the", "de", "van", "von", "al", "bin", "&");

    private NameReader() {}

    static List<String> of(Words words) {
        Set<String> names = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (isPart(words, end, at)) {
                end++;
            }
            if (end > at) {
                names.add(words.text(at, end).replaceAll("['’]s$", ""));
            }
            at = Math.max(end, at + 1);
        }
        boolean shouted = words.tokens().stream()
                .allMatch(token -> token.word().codePoints().noneMatch(Character::isLowerCase));
        return shouted ? List.of() : List.copyOf(names);
    }

    private static boolean isPart(Words words, int at, int from) {
        if (at > from && words.endsAt(at - 1)) {
            return false;
        }
        boolean joins = at > from && words.is(at, PARTICLES) && !words.endsAt(at) && isName(words, at + 1);
        return joins || isName(words, at);
    }

    private static boolean isName(Words words, int at) {
        return words.isCapitalised(at) && !words.is(at, ASKING) && !words.is(at, AUXILIARIES)
                && !words.is(at, FUNCTION_WORDS) && !words.lower(at).isEmpty();
    }
}
