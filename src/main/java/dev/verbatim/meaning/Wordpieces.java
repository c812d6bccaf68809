package dev.verbatim.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Text as a language model sees it: the longest pieces of words that are in its vocabulary, without case and accents, each
 * mark by itself (Devlin et al. 2019, “BERT”, its uncased vocabulary). Immutable.
 */
final class Wordpieces {
    static final int START = 101;
    static final int END = 102;

    private static final String FILE = "wordpieces.txt";
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
    private static final Pattern MARK = Pattern.compile("[\\p{P}$+<=>^`|~]");

    private final Map<String, Integer> vocabulary;
    private final WordpieceTokenizer tokenizer;

    Wordpieces() {
        this.vocabulary = vocabulary();
        this.tokenizer = new WordpieceTokenizer(vocabulary.keySet());
    }

    /** A piece a line, whose number is the line's, from 0 on. */
    private static Map<String, Integer> vocabulary() {
        InputStream in = Objects.requireNonNull(Wordpieces.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> numbers = new HashMap<>();
            lines.lines().forEach(piece -> numbers.put(piece, numbers.size()));
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a text's pieces. */
    List<Integer> of(String text) {
        String[] pieces = tokenizer.tokenize(plain(text));
        // Without the marks of start and end that the tokenizer puts around them.
        return Arrays.stream(pieces, 1, pieces.length - 1)
                .map(piece -> Objects.requireNonNull(vocabulary.get(piece), piece)).toList();
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String spaced = SPACE.matcher(ACCENT.matcher(apart).replaceAll("")).replaceAll(" ");
        return MARK.matcher(spaced).replaceAll(" $0 ");
    }
}
