package dev.verbatim.quote;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds tweets that a story shows without quotation marks: “We are open. pic.twitter.com/x — Jane Doe (@jane) May 4, 2016”,
 * and those in a tag {@code <tweet author="@jane">…</tweet>}. Links at the end are not among the words.
 */
final class Tweets {
    private static final Pattern TAG = Pattern.compile("<tweet\\b[^<>]{0,300}?author=\"([^\"<>]{1,60})\"[^<>]{0,300}>");
    private static final Pattern END_TAG = Pattern.compile("</?tweet\\s*/?>");
    /** Behind the words: a dash, the name, the handle in brackets, a day. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\s[—–―-]{1,2}\\s{0,3}(\\p{L}[^()<>“”\"\\n]{0,60}?)\\s{0,3}\\(@\\w{1,40}\\)[^()<>“”\"\\n]{0,30}$");
    private static final Pattern LINKS = Pattern
            .compile("(?:\\s*(?:https?://|pic\\.twitter\\.com/|t\\.co/)\\S{1,80})+$");
    /** A signature is no longer. */
    private static final int LONGEST = 180;

    private final Story story;
    private final List<Quoted> found = new ArrayList<>();

    private Tweets(Story story) {
        this.story = story;
    }

    static List<Quoted> find(Story story) {
        Tweets tweets = new Tweets(story);
        for (int i = 0; i < story.paragraphs().size(); i++) {
            tweets.read(i, story.paragraphs().get(i));
        }
        return tweets.found;
    }

    private void read(int place, Paragraph paragraph) {
        Span line = paragraph.span();
        Matcher tag = TAG.matcher(story.text()).region(line.start(),
                Math.min(story.text().length(), line.start() + LONGEST * 4));
        if (story.text().startsWith("<tweet", line.start()) && tag.lookingAt()) {
            addTagged(place, tag);
        } else if (MarkStyle.DOUBLE.length(story.text(), line.start()) == 0) {
            add(place, line, null);
        }
    }

    /** A tag may be broken: then the words are in the line behind. */
    private void addTagged(int place, Matcher tag) {
        List<Paragraph> all = story.paragraphs();
        int held = tag.end() > all.get(place).span().end() ? place + 1 : place;
        int end = held < all.size() ? all.get(held).span().end() : 0;
        if (tag.end() < end) {
            add(held, new Span(tag.end(), tweetEnd(tag.end(), end)), new Span(tag.start(1), tag.end(1)));
        }
    }

    private int tweetEnd(int from, int to) {
        Matcher end = END_TAG.matcher(story.text()).region(from, to);
        return end.find() ? end.start() : to;
    }

    /** @param handle the handle or name of who tweets, if a tag tells; else only what is signed is a tweet */
    private void add(int place, Span line, @Nullable Span handle) {
        int from = Math.max(line.start(), line.end() - LONGEST);
        Matcher signed = SIGNED.matcher(story.text()).region(from, line.end());
        boolean named = signed.find();
        if (named || handle != null) {
            Span name = named ? new Span(signed.start(1), signed.end(1)) : handle;
            Span words = withoutLinks(new Span(line.start(), named ? signed.start() : line.end()));
            if (!words.isEmpty() && name != null) {
                found.add(new Quoted(place, words, true, name));
            }
        }
    }

    private Span withoutLinks(Span words) {
        Span trimmed = words.trimmed(story.text());
        int from = Math.max(trimmed.start(), trimmed.end() - LONGEST);
        Matcher links = LINKS.matcher(story.text()).region(from, trimmed.end());
        return links.find() ? new Span(trimmed.start(), links.start()).trimmed(story.text()) : trimmed;
    }
}
