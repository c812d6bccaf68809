package dev.verbatim.extract;

import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the words of a question stand in a text. Two words count as one when they begin alike, so that “reopened” finds
 * “reopening”; “contract” finds “contrary” too, which is accepted.
 */
public final class AskedWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SAME = 5;
    /** “Gas” is no plural. */
    private static final int SHORTEST = 3;
    /** A word further away than this has nothing to do with it. */
    private static final int FAR = 120;

    private final Set<String> asked = new TreeSet<>();

    public AskedWords(String question) {
        Matcher words = WORD.matcher(question);
        while (words.find()) {
            asked.add(root(words.group()));
        }
    }

    /** Whether all of the words are the question's own. */
    boolean isAll(String words) {
        return WORD.matcher(words).results().allMatch(word -> asked.contains(root(word.group())));
    }

    /** Whether one of the words is the question's. */
    public boolean isAny(String words) {
        return WORD.matcher(words).results().anyMatch(word -> asked.contains(root(word.group())));
    }

    /** Which share of the words stands in a text; 1 when there are none. */
    double share(String text) {
        Set<String> there = new TreeSet<>();
        WORD.matcher(text).results().forEach(word -> there.add(root(word.group())));
        there.retainAll(asked);
        return asked.isEmpty() ? 1 : (double) there.size() / asked.size();
    }

    /** How near the question's words are to a place in a text: each counts less the further it is away. */
    double nearness(String text, Span place) {
        return nearness(places(text), place);
    }

    /** The nearest of some places; words that the question says itself are near nothing. */
    public OptionalDouble nearest(String text, List<Span> places) {
        List<Span> words = places(text);
        return places.stream()
                .mapToDouble(place -> isAll(text.substring(place.start(), place.end())) ? 0 : nearness(words, place))
                .max();
    }

    private static double nearness(List<Span> words, Span place) {
        double sum = 0;
        for (Span word : words) {
            int away = word.end() <= place.start() ? place.start() - word.end() : word.start() - place.end();
            sum += place.overlaps(word) ? 0 : Math.max(0, 1 - (double) away / FAR);
        }
        return sum;
    }

    /** Which share of a text's words is the question's. */
    double own(String words) {
        long all = WORD.matcher(words).results().count();
        long own = WORD.matcher(words).results().filter(word -> asked.contains(root(word.group()))).count();
        return all == 0 ? 0 : (double) own / all;
    }

    /** How far away each of the question's words is, in characters: behind the place more than 0, before it less. */
    List<Integer> distances(String text, Span place) {
        return places(text).stream().filter(word -> !place.overlaps(word))
                .map(word -> word.start() >= place.end() ? word.start() - place.end() : word.end() - place.start() - 1)
                .toList();
    }

    private List<Span> places(String text) {
        List<Span> places = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.end() - words.start() > 2 && asked.contains(root(words.group()))) {
                places.add(new Span(words.start(), words.end()));
            }
        }
        return places;
    }

    /** How a word begins, in small letters: words of one root count as one. */
    public static String root(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > SHORTEST && lower.length() <= SAME && lower.endsWith("s");
        return lower.substring(0, plural ? lower.length() - 1 : Math.min(SAME, lower.length()));
    }
}
