package dev.verbatim.index;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.util.HashMap;
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

    private final QueryWords words;
    private final Map<String, Double> storyScores;

    Matches(QueryWords words, IndexSearcher searcher) throws IOException {
        this.words = words;
        this.storyScores = storyScores(words.words(), searcher);
    }

    @Override
    public Match of(Story story, Passage passage) throws IOException {
        String sentence = story.text(passage.sentence());
        String speaker = PassageDocument.speakerWords(passage.quotation());
        List<String> context = List.of(story.text(passage.context()), story.provenance().title(), speaker);
        return new Match(
                words.coverage(List.of(sentence, speaker)),
                words.coverage(List.of(story.text(near(story, passage.sentence())), speaker)),
                words.coverage(context),
                storyScores.getOrDefault(story.id().value(), 0.0));
    }

    private static Span near(Story story, Span sentence) {
        return new Span(
                Math.max(story.body().start(), sentence.start() - NEAR),
                Math.min(story.body().end(), sentence.end() + NEAR));
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
