package dev.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The first words of a search, in order and each once, as one generation of the index knows them. */
final class QueryWords {
    /** Where a word is looked for, and where it counts as seen. */
    private static final List<String> SEARCHED = List.of(Fields.CONTEXT, Fields.TITLE_WORDS, Fields.SPEAKER);

    /** More make a query that Lucene refuses (1024 clauses; a word has up to twelve), and no question needs them. */
    private static final int MOST = 64;

    private final EnglishText analyzer;
    private final IndexReader reader;
    private final List<QueryWord> words = new ArrayList<>();

    QueryWords(String text, EnglishText analyzer, IndexReader reader) throws IOException {
        this.analyzer = analyzer;
        this.reader = reader;
        for (String term : analyzer.terms(Fields.CONTEXT, text).stream().distinct().limit(MOST).toList()) {
            words.add(word(term));
        }
    }

    List<QueryWord> words() {
        return words;
    }

    /** Which share of the words, by weight, stands in any of the texts; 0 when there are no words at all. */
    double coverage(Collection<String> texts) throws IOException {
        Set<String> there = new HashSet<>();
        for (String text : texts) {
            there.addAll(analyzer.terms(Fields.CONTEXT, text));
        }
        double all = 0;
        double found = 0;
        for (QueryWord word : words) {
            all += word.weight();
            found += word.terms().stream().anyMatch(there::contains) ? word.weight() : 0;
        }
        return all == 0 ? 0 : found / all;
    }

    private QueryWord word(String term) throws IOException {
        List<String> known = isSeen(term) ? List.of(term) : new Spelling(reader, Fields.CONTEXT).alike(term);
        long documents = 0;
        for (String each : known) {
            documents += reader.docFreq(new Term(Fields.CONTEXT, each));
        }
        return new QueryWord(known, weight(documents));
    }

    private boolean isSeen(String term) throws IOException {
        for (String field : SEARCHED) {
            if (reader.docFreq(new Term(field, term)) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The inverse document frequency of BM25 (Robertson and Zaragoza 2009), which Lucene scores with too. */
    private double weight(long documents) throws IOException {
        long all = Math.max(reader.getDocCount(Fields.CONTEXT), documents);
        return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }
}
