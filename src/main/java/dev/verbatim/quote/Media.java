package dev.verbatim.quote;

import dev.verbatim.name.Words;
import java.util.Map;

/**
 * Where somebody said something: by the verb (“tweeted”), by words beside it (“told a reporter in an interview”, “his poll
 * asked”), or for “he wrote” by the sentence before (“… doubled down with a tweet.”).
 *
 * <p>Known misses: “wrote” without any such word; a medium told two sentences before.
 */
final class Media {
    private static final Map<String, Medium> VERBS = Map.of("tweet", Medium.TWEET, "retweet", Medium.TWEET, "post",
            Medium.POST,
            "testify", Medium.SPEECH);
    private static final Map<String, Medium> NOUNS = Map.ofEntries(
            Map.entry("tweet", Medium.TWEET), Map.entry("tweets", Medium.TWEET), Map.entry("twitter", Medium.TWEET),
            Map.entry("facebook", Medium.POST), Map.entry("instagram", Medium.POST), Map.entry("post", Medium.POST),
            Map.entry("blog", Medium.POST), Map.entry("statement", Medium.STATEMENT),
            Map.entry("interview", Medium.INTERVIEW),
            Map.entry("letter", Medium.LETTER), Map.entry("email", Medium.EMAIL), Map.entry("e-mail", Medium.EMAIL),
            Map.entry("emails", Medium.EMAIL), Map.entry("memo", Medium.LETTER), Map.entry("speech", Medium.SPEECH),
            Map.entry("rally", Medium.SPEECH), Map.entry("address", Medium.SPEECH), Map.entry("report", Medium.REPORT),
            Map.entry("study", Medium.REPORT), Map.entry("book", Medium.BOOK), Map.entry("memoir", Medium.BOOK),
            Map.entry("debate", Medium.DEBATE), Map.entry("poll", Medium.POLL), Map.entry("survey", Medium.POLL));
    private static final int NEAR = 10;

    private final Reading reading;

    Media(Reading reading) {
        this.reading = reading;
    }

    /**
     * The medium of what a cue reports.
     *
     * @param cue the word that reports, by number; -1 without
     */
    Medium of(int cue) {
        if (cue < 0) {
            return Medium.UNSTATED;
        }
        String lemma = Verbs.lemma(reading.words.lower(cue));
        Medium told = VERBS.getOrDefault(lemma, Medium.UNSTATED);
        told = told == Medium.UNSTATED ? beside(cue) : told;
        return told == Medium.UNSTATED && lemma.equals("write") ? before(cue) : told;
    }

    /** In the cue's own clause: behind it, or as its subject. */
    private Medium beside(int cue) {
        Medium ahead = first(cue + 1, cue + NEAR, cue);
        return ahead != Medium.UNSTATED ? ahead : first(cue - 2, cue, cue);
    }

    /** In the last sentence of the story's own telling before the cue's. */
    private Medium before(int cue) {
        Words words = reading.words;
        int at = cue;
        while (at >= 0
                && (reading.isQuoted(at) || words.sentence(at) == words.sentence(cue)
                        || words.tag(at) == Words.Tag.PUNCT)
                && cue - at < 200) {
            at--;
        }
        return first(at - NEAR / 2, at + 1, at);
    }

    private Medium first(int from, int to, int sentence) {
        Words words = reading.words;
        for (int i = from; i < to; i++) {
            boolean told = words.sentence(i) == words.sentence(sentence) && !reading.isQuoted(i);
            Medium medium = told ? NOUNS.get(words.lower(i)) : null;
            if (medium != null) {
                return medium;
            }
        }
        return Medium.UNSTATED;
    }
}
