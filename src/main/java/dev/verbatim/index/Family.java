package dev.verbatim.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the terms of one family with a term, as “describe” and “description”, “Syria” and “Syrian”, which the stemmer leaves
 * apart: those that begin alike. Accepted to be wrong: “contract” and “contrary”.
 */
record Family(IndexReader reader, String field) {
    private static final int SHORTEST = 4;
    private static final int LONG_ENOUGH = 5;
    /** Which share of the longer one both have in common. */
    private static final double ALIKE = 0.7;
    private static final double ALIKE_IF_SHORT = 0.8;
    private static final int MOST = 16;

    /** In alphabetical order, without the term itself. */
    List<String> of(String term) throws IOException {
        List<String> family = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null || term.length() < SHORTEST || term.chars().anyMatch(Character::isDigit)) {
            return family;
        }
        String beginning = term.substring(0, SHORTEST);
        TermsEnum from = terms.iterator();
        boolean more = from.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        for (BytesRef next = more ? from.term() : null; next != null && family.size() < MOST; next = from.next()) {
            String other = next.utf8ToString();
            if (!other.startsWith(beginning)) {
                break;
            }
            if (isAlike(term, other)) {
                family.add(other);
            }
        }
        return family;
    }

    static boolean isAlike(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        double share = (double) common / Math.max(one.length(), other.length());
        return !one.equals(other) && (common >= LONG_ENOUGH ? share >= ALIKE : share >= ALIKE_IF_SHORT);
    }
}
