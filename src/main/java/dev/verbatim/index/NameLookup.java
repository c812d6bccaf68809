package dev.verbatim.index;

import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds names as the stories have them, for names as people type them. */
final class NameLookup {
    /** So many passages tell which of two names is the more common. */
    private static final int COUNTED = 100;
    private static final int LOOKED_AT = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[’'-][\\p{L}\\p{M}]+)*");

    private final IndexSearcher searcher;
    private final EnglishText analyzer;

    NameLookup(IndexSearcher searcher, EnglishText analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    /** The speaker whose words are most common of those whose name has all of the words. */
    Optional<String> speaker(String words) throws IOException {
        List<String> terms = analyzer.terms(Fields.SPEAKER, words);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms.forEach(term -> all.add(new TermQuery(new Term(Fields.SPEAKER, term)), Occur.FILTER));
        Map<String, Integer> names = new HashMap<>();
        for (ScoreDoc found : terms.isEmpty() ? new ScoreDoc[0] : searcher.search(all.build(), COUNTED).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc, Set.of(Fields.NAMED));
            String name = document.get(Fields.NAMED);
            if (name != null) {
                names.merge(name, 1, Integer::sum);
            }
        }
        return names.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** For a word that no story has, the name that is spelt most alike. */
    Optional<String> spelt(String word) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        List<String> terms = analyzer.terms(Fields.CONTEXT, word);
        if (terms.size() != 1 || isSeen(reader, terms.getFirst())) {
            return Optional.empty();
        }
        for (String field : List.of(Fields.SPEAKER, Fields.CONTEXT)) {
            for (String term : new Spelling(reader, field).alike(terms.getFirst())) {
                Optional<String> name = name(term);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSeen(IndexReader reader, String term) throws IOException {
        return reader.docFreq(new Term(Fields.CONTEXT, term)) + reader.docFreq(new Term(Fields.TITLE_WORDS, term))
                + reader.docFreq(new Term(Fields.SPEAKER, term)) > 0;
    }

    /** A term as a story writes it inside a sentence, if it does so with a capital. */
    private Optional<String> name(String term) throws IOException {
        Stories stories = new Stories(searcher);
        for (ScoreDoc found : searcher.search(new TermQuery(new Term(Fields.CONTEXT, term)), LOOKED_AT).scoreDocs) {
            Document document = searcher.storedFields().document(found.doc);
            Story story = stories.get(new Stored(document).need(Fields.STORY));
            Matcher words = WORD.matcher(story.text(PassageDocument.passage(document).context()));
            while (words.find()) {
                if (Character.isUpperCase(words.group().codePointAt(0)) && isTerm(words.group(), term)) {
                    return Optional.of(words.group().replaceAll("['’]s$", ""));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTerm(String word, String term) throws IOException {
        return analyzer.terms(Fields.CONTEXT, word).equals(List.of(term));
    }
}
