package dev.verbatim.index;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** How well passages fit one search: word by word nearby, and their stories as a whole. */
final class Matches implements Hits.Matching {
    /** About a sentence to either side. */
    private static final int NEAR = 200;
    /** Stories behind these fit so badly that it does not matter how badly. */
    private static final int STORIES = 100;

    private final List<QueryWord> words;
    private final double rarest;
    private final EnglishText analyzer;
    private final Map<String, Double> storyScores;

    Matches(QueryWords asked, EnglishText analyzer, IndexSearcher searcher) throws IOException {
        this.words = asked.words();
        this.rarest = asked.rarest();
        this.analyzer = analyzer;
        this.storyScores = storyScores(words, searcher);
    }

    @Override
    public Match of(Story story, Passage passage) throws IOException {
        List<String> sentence = analyzer.terms(Fields.CONTEXT, story.text(passage.sentence()));
        Closeness closeness = new Closeness(words, sentence);
        Texts texts = new Texts(
                Set.copyOf(sentence),
                terms(PassageDocument.speakerWords(passage.quotation())),
                terms(story.text(before(story, passage.sentence()))),
                terms(story.text(behind(story, passage.sentence()))),
                terms(story.text(passage.context())),
                terms(story.provenance().title()));
        return new Match(words.stream().map(texts::match).toList(), closeness.pairs(), closeness.dense(),
                storyScores.getOrDefault(story.id().value(), 0.0), rarest);
    }

    private record Texts(Set<String> sentence, Set<String> speaker, Set<String> before, Set<String> behind,
            Set<String> paragraph, Set<String> title) {
        WordMatch match(QueryWord word) {
            return new WordMatch(word.word(), word.weight(), word.in(sentence), word.in(speaker), word.in(before),
                    word.in(behind), word.in(paragraph), word.in(title));
        }
    }

    private Set<String> terms(String text) throws IOException {
        return new HashSet<>(analyzer.terms(Fields.CONTEXT, text));
    }

    private static Span before(Story story, Span sentence) {
        return new Span(Math.min(sentence.start(), Math.max(story.body().start(), sentence.start() - NEAR)),
                sentence.start());
    }

    private static Span behind(Story story, Span sentence) {
        return new Span(sentence.end(),
                Math.max(sentence.end(), Math.min(story.body().end(), sentence.end() + NEAR)));
    }

    private static Map<String, Double> storyScores(List<QueryWord> words, IndexSearcher searcher) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.stream().flatMap(word -> word.terms().stream()).distinct()
                .forEach(term -> any.add(new TermQuery(new Term(Fields.STORY_WORDS, term)), Occur.SHOULD));
        ScoreDoc[] found = searcher.search(any.build(), STORIES).scoreDocs;
        Map<String, Double> scores = new HashMap<>();
        for (ScoreDoc each : found) {
            String id = new Stored(searcher.storedFields().document(each.doc, Set.of(Fields.ID))).need(Fields.ID);
            scores.put(id, (double) each.score / found[0].score);
        }
        return scores;
    }
}
