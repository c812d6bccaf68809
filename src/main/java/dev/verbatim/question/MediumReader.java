package dev.verbatim.question;

import dev.verbatim.quote.Medium;
import java.util.Map;
import java.util.Set;

/** Tells where something must have been said to be asked for: “tweeted”, “in a letter”. */
final class MediumReader {
    private static final int NEAR = 3;
    private static final Set<String> BEFORE = Set.of("in", "during", "on", "by", "at", "through", "via");
    private static final Map<String, Medium> VERBS = Map.ofEntries(Map.entry("tweet", Medium.TWEET),
            Map.entry("tweets", Medium.TWEET), Map.entry("tweeted", Medium.TWEET), Map.entry("tweeting", Medium.TWEET),
            Map.entry("retweet", Medium.TWEET), Map.entry("posted", Medium.POST), Map.entry("emailed", Medium.EMAIL));
    private static final Map<String, Medium> NOUNS = Map.ofEntries(Map.entry("twitter", Medium.TWEET),
            Map.entry("facebook", Medium.POST), Map.entry("instagram", Medium.POST), Map.entry("post", Medium.POST),
            Map.entry("statement", Medium.STATEMENT), Map.entry("release", Medium.STATEMENT),
            Map.entry("interview", Medium.INTERVIEW), Map.entry("letter", Medium.LETTER),
            Map.entry("email", Medium.EMAIL), Map.entry("speech", Medium.SPEECH), Map.entry("address", Medium.SPEECH),
            Map.entry("report", Medium.REPORT), Map.entry("book", Medium.BOOK), Map.entry("memoir", Medium.BOOK),
            Map.entry("debate", Medium.DEBATE), Map.entry("poll", Medium.POLL));

    private MediumReader() {}

    static Medium of(Words words) {
        for (int i = 0; i < words.size(); i++) {
            Medium verb = VERBS.get(words.lower(i));
            Medium medium = verb == null && isBehindPreposition(words, i) ? NOUNS.get(words.lower(i)) : verb;
            if (medium != null) {
                return medium;
            }
        }
        return Medium.UNSTATED;
    }

    private static boolean isBehindPreposition(Words words, int at) {
        for (int i = at - 1; i >= at - NEAR; i--) {
            if (words.is(i, BEFORE)) {
                return true;
            }
        }
        return false;
    }
}
