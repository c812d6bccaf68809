package dev.verbatim.index;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A text in a few hashes, of which two texts share about the share of their runs of three words that both have: Lucene's
 * MinHash (Broder 1997, one permutation cut into buckets: Li, Owen and Zhang 2012). Safe for use by several threads.
 */
final class Fingerprint {
    /** The share is told to within a twentieth, most often. */
    static final int HASHES = 64;

    private static final int WORDS = 3;
    private static final Analyzer ANALYZER = new Shingles();

    private Fingerprint() {}

    /** At most {@link #HASHES}, of eight characters each; fewer for short texts, and none for fewer than three words. */
    static Set<String> of(String text) throws IOException {
        Set<String> hashes = new TreeSet<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute hash = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(String.format("%04x%04x", (int) hash.charAt(0), (int) hash.charAt(1)));
            }
            stream.end();
        }
        return hashes;
    }

    private static final class Shingles extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer source = new StandardTokenizer();
            ShingleFilter runs = new ShingleFilter(new LowerCaseFilter(source), WORDS, WORDS);
            runs.setOutputUnigrams(false);
            return new TokenStreamComponents(source, new MinHashFilter(runs, 1, HASHES, 1, true));
        }
    }
}
