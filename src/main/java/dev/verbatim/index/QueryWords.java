package dev.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The first words of a search, in order and each once, as one generation of the index knows them. */
final class QueryWords {
    /** Where a word is looked for, and where it counts as seen. */
    private static final List<String> SEARCHED = List.of(Fields.CONTEXT, Fields.TITLE_WORDS, Fields.SPEAKER);

    /** More make a query that Lucene refuses (1024 clauses; a word has up to twelve), and no question needs them. */
    private static final int MOST = 64;

    private final RelatedWords related;
    private final IndexReader reader;
    private final List<QueryWord> words = new ArrayList<>();

    QueryWords(String text, EnglishText analyzer, RelatedWords related, IndexReader reader) throws IOException {
        this.related = related;
        this.reader = reader;
        Map<String, String> asTyped = new LinkedHashMap<>();
        analyzer.words(Fields.CONTEXT, text, asTyped::putIfAbsent);
        for (Map.Entry<String, String> term : asTyped.entrySet().stream().limit(MOST).toList()) {
            words.add(word(term.getKey(), term.getValue()));
        }
    }

    List<QueryWord> words() {
        return words;
    }

    /** The weight of a word that stands nowhere. */
    double rarest() throws IOException {
        return weight(0);
    }

    private QueryWord word(String term, String asTyped) throws IOException {
        List<String> known = isSeen(term) ? List.of(term) : new Spelling(reader, Fields.CONTEXT).alike(term);
        long documents = 0;
        for (String each : known) {
            documents += reader.docFreq(new Term(Fields.CONTEXT, each));
        }
        Set<String> alike = new TreeSet<>(related.of(term));
        alike.addAll(new Family(reader, Fields.CONTEXT).of(term));
        known.forEach(alike::remove);
        return new QueryWord(asTyped, known, alike, weight(documents));
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
