package dev.verbatim.index;

import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * The stories of one generation that are one and the same story: an agency's report at two outlets, or a page that was
 * published again with another headline.
 *
 * <p>They are looked for when somebody asks, and nothing is noted of them: so who may not see a source does not hear of
 * its stories, and a story that goes leaves no trace.
 */
record NearDuplicates(IndexSearcher searcher) {
    /**
     * The share of the hashes that two have to share. Among the 840 stories of polnear/train, those that are one share
     * 0.52 and more of their runs of three words, all others 0.14 and less; those that lost half of their paragraphs
     * on the way to another outlet share some 0.4.
     */
    private static final double SHARED = 0.2;

    /** In hashes. What is shorter is a caption or a note, and alike by chance. */
    private static final int SHORTEST = Fingerprint.HASHES / 2;
    private static final int MOST = 8;

    /** The most alike first. */
    List<Story> of(StoryId story) throws IOException {
        List<String> hashes = new Stories(searcher).fingerprint(story);
        if (hashes.size() < SHORTEST) {
            return List.of();
        }
        List<Story> others = new ArrayList<>();
        for (ScoreDoc each : searcher.search(query(story, hashes), MOST).scoreDocs) {
            others.add(StoryDocument.story(searcher.storedFields().document(each.doc)));
        }
        return others;
    }

    private static BooleanQuery query(StoryId story, List<String> hashes) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.ID, story.value())), Occur.MUST_NOT);
        hashes.forEach(hash -> query.add(new TermQuery(new Term(Fields.FINGERPRINT, hash)), Occur.SHOULD));
        return query.setMinimumNumberShouldMatch((int) Math.ceil(SHARED * hashes.size())).build();
    }
}
