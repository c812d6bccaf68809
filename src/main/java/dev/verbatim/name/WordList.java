package dev.verbatim.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words that lie beside the classes: blanks part the words, {@code #} opens a comment line. */
final class WordList {
    private WordList() {}

    static Set<String> read(String file) {
        Set<String> words = new HashSet<>();
        for (String line : lines(file)) {
            if (!line.startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+", -1)));
            }
        }
        return Set.copyOf(words);
    }

    /** Each word of a line, and the first one of it. */
    static Map<String, String> table(String file) {
        Map<String, String> firsts = new HashMap<>();
        for (String line : lines(file)) {
            if (!line.startsWith("#")) {
                List<String> words = List.of(line.strip().split("\\s+", -1));
                words.forEach(word -> firsts.put(word, words.getFirst()));
            }
        }
        return Map.copyOf(firsts);
    }

    private static List<String> lines(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
