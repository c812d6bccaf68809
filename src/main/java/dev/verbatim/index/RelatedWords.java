package dev.verbatim.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that people say for one another: who asks why somebody was “fired” means the “dismissed” of the story. A line of the
 * list holds a word and those that it is related to; they need not be related among each other.
 */
final class RelatedWords {
    private static final String LIST = "related-words.txt";

    private final Map<String, Set<String>> related = new HashMap<>();

    RelatedWords(EnglishText analyzer) {
        InputStream in = Objects.requireNonNull(RelatedWords.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                add(analyzer.terms(Fields.CONTEXT, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(List<String> terms) {
        for (String other : terms.subList(1, terms.size())) {
            if (!other.equals(terms.getFirst())) {
                related.computeIfAbsent(terms.getFirst(), _ -> new TreeSet<>()).add(other);
                related.computeIfAbsent(other, _ -> new TreeSet<>()).add(terms.getFirst());
            }
        }
    }

    /** The terms related to one, none of which is itself. */
    Set<String> of(String term) {
        return related.getOrDefault(term, Set.of());
    }
}
