package dev.verbatim.quote;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Mention;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Words;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A story with all that was read from it before looking for quotations. Nobody changes its arrays. */
final class Reading {
    /** Whether features are to be written down. */
    final boolean teaching;
    final Story story;
    final Words words;
    final Cast cast;
    final List<Quoted> quoted;
    /** For each word the place of the quoted piece that holds it, or -1. */
    final int[] inside;
    final Clauses clauses;
    final Shape shape;
    private final Link[] links;
    private final Groups groups;
    private final Map<Speaker, Integer> talks;

    Reading(Story story, Words words, Cast cast) {
        this(story, words, cast, false);
    }

    Reading(Story story, Words words, Cast cast, boolean teaching) {
        this.teaching = teaching;
        this.story = story;
        this.words = words;
        this.cast = cast;
        this.quoted = Speech.of(story);
        this.inside = inside();
        this.clauses = new Clauses(this);
        this.shape = new Shape(this);
        this.links = new Link[cast.mentions().size()];
        for (int i = 0; i < links.length; i++) {
            links[i] = Link.of(this, mention(i));
        }
        this.groups = new Groups(this);
        this.talks = talks();
    }

    boolean isQuoted(int word) {
        return word >= 0 && word < inside.length && inside[word] >= 0;
    }

    Link link(int place) {
        return links[place];
    }

    /** How often whom a mention stands for says something elsewhere in the story, as far as verbs next to names tell. */
    int talks(int place) {
        int own = links[place].says() ? 1 : 0;
        return cast.times(place) == 0 ? 0 : talks.getOrDefault(cast.speaker(place), 0) - own;
    }

    Groups groups() {
        return groups;
    }

    Mention mention(int place) {
        return cast.mentions().get(place);
    }

    /**
     * Who speaks a quoted piece where its form alone tells; {@link Choice#NOBODY} elsewhere, or when the words that tell
     * stand for nobody known. The last mention of a signature is its name: “Mayor Jane Doe”.
     */
    int told(int piece) {
        Span told = quoted.get(piece).told();
        if (told == null) {
            return Choice.NOBODY;
        }
        List<Integer> inside = cast.between(words.firstFrom(told.start()), words.firstFrom(told.end()));
        return inside.isEmpty() ? Choice.NOBODY : inside.getLast();
    }

    /** The sentence that holds a word. */
    Span sentence(int word) {
        int from = word;
        while (words.sentence(from - 1) == words.sentence(word)) {
            from--;
        }
        int to = word;
        while (words.sentence(to) == words.sentence(word)) {
            to++;
        }
        return words.span(from, to);
    }

    /** The first word of a quoted piece. */
    int from(int piece) {
        return words.firstFrom(quoted.get(piece).span().start());
    }

    /** Behind the last word of a quoted piece. */
    int to(int piece) {
        return words.firstFrom(quoted.get(piece).span().end());
    }

    private Map<Speaker, Integer> talks() {
        Map<Speaker, Integer> counts = new HashMap<>();
        for (int i = 0; i < links.length; i++) {
            if (links[i].says() && cast.times(i) > 0) {
                counts.merge(cast.speaker(i), 1, Integer::sum);
            }
        }
        return counts;
    }

    private int[] inside() {
        int[] held = new int[words.size()];
        java.util.Arrays.fill(held, -1);
        for (int i = 0; i < quoted.size(); i++) {
            java.util.Arrays.fill(held, from(i), Math.max(from(i), to(i)), i);
        }
        return held;
    }
}
