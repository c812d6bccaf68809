package dev.verbatim.quote;

import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that a story sets apart as somebody's own words: by quotation marks, as a tweet, or as a transcript. */
final class Speech {
    private Speech() {}

    /** In order; they don't overlap. What needs no marks wins over marks inside of it. */
    static List<Quoted> of(Story story) {
        List<Quoted> all = Transcripts.find(story);
        Tweets.find(story).stream().filter(tweet -> isFree(tweet, all)).forEach(all::add);
        all.sort(Comparator.comparing(Quoted::span));
        return Signatures.add(story, merged(all, Marks.find(story)));
    }

    /** Both lists are in order. */
    private static List<Quoted> merged(List<Quoted> plain, List<Quoted> marked) {
        List<Quoted> merged = new ArrayList<>();
        int next = 0;
        for (Quoted quoted : marked) {
            while (next < plain.size() && plain.get(next).span().start() <= quoted.span().start()) {
                merged.add(plain.get(next++));
            }
            boolean covered = covers(plain, next - 1, quoted) || covers(plain, next, quoted);
            if (!covered) {
                merged.add(quoted);
            }
        }
        merged.addAll(plain.subList(next, plain.size()));
        return merged;
    }

    private static boolean covers(List<Quoted> plain, int at, Quoted quoted) {
        return at >= 0 && at < plain.size() && plain.get(at).span().overlaps(quoted.span());
    }

    private static boolean isFree(Quoted tweet, List<Quoted> others) {
        return others.stream().noneMatch(other -> other.paragraph() == tweet.paragraph());
    }
}
