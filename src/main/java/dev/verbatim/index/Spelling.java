package dev.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;

/** Finds terms that are spelt like one that the index has never seen. */
record Spelling(IndexReader reader, String field) {
    /** Shorter words have too many neighbours: “Ohio” would find “Ohno”. */
    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 7;
    private static final int MOST = 3;

    private record Candidate(String term, float likeness, int documents) {}

    /** The terms most alike, best first; those with a number must be met to the letter. */
    List<String> alike(String term) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null || term.length() < SHORTEST || term.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int edits = term.length() < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(field, term), edits, 1, true);
        BoostAttribute likeness = near.attributes().addAttribute(BoostAttribute.class);
        List<Candidate> found = new ArrayList<>();
        while (near.next() != null) {
            found.add(new Candidate(near.term().utf8ToString(), likeness.getBoost(), near.docFreq()));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Candidate::likeness).thenComparingInt(Candidate::documents)
                        .reversed()
                        .thenComparing(Candidate::term))
                .limit(MOST).map(Candidate::term).toList();
    }
}
