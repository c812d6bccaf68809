package dev.verbatim.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.PorterStemmer;

/**
 * Lucene's English analysis with two additions: accents are folded (“Zelenskyy”, “García” as people type them), and
 * irregular verbs lead to their base form (“spoke” to “speak”), which no suffix stemmer knows.
 */
final class EnglishText extends Analyzer {
    private static final StemmerOverrideMap IRREGULAR = irregular();

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
        words = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
        words = new PorterStemFilter(new StemmerOverrideFilter(words, IRREGULAR));
        return new TokenStreamComponents(source, words);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }

    /** The terms of a text, in order. */
    List<String> terms(String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        words(field, text, (term, _) -> terms.add(term));
        return terms;
    }

    /** The terms of a text, in order, each with the word as it stands there. */
    void words(String field, String text, BiConsumer<String, String> termAndWord) throws IOException {
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                termAndWord.accept(term.toString(), text.substring(place.startOffset(), place.endOffset()));
            }
            stream.end();
        }
    }

    /**
     * A line a verb: its base form, then the others. They lead to the base form's stem, since what is found here is not
     * stemmed again.
     */
    private static StemmerOverrideMap irregular() {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
        try (BufferedReader lines = open("irregular-verbs.txt")) {
            lines.lines().map(line -> line.split(" ")).forEach(forms -> {
                String stem = stem(forms[0]);
                for (int i = 1; i < forms.length; i++) {
                    builder.add(forms[i], stem);
                }
            });
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stem(String word) {
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static BufferedReader open(String resource) {
        InputStream in = Objects.requireNonNull(EnglishText.class.getResourceAsStream(resource), resource);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
