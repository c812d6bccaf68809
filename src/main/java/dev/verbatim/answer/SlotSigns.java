package dev.verbatim.answer;

import dev.verbatim.answer.Ranking.Ranked;
import dev.verbatim.extract.AskedWords;
import dev.verbatim.extract.Slots;
import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether something that could fill what the question leaves open stands among the question's words: where trams and a number
 * are far apart, it is hardly the number of trams.
 */
final class SlotSigns {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** The answer may stand in one of the next passages. */
    private static final int LOOKED_AT = 5;
    /** In characters to either side: about a sentence. */
    private static final int NEIGHBOURS = 200;
    /** In words to either side of what could fill it. */
    private static final int CLOSE = 6;
    private static final int NEAR = 12;
    private static final double MANY = 5;

    private final Slots slots;

    SlotSigns(Question question) {
        this.slots = new Slots(question);
    }

    /** @param ranked best first, at least one */
    void add(Map<String, Double> signs, List<Ranked> ranked) {
        List<Map<String, Double>> all = new ArrayList<>();
        for (Ranked each : ranked.subList(0, Math.min(LOOKED_AT, ranked.size()))) {
            all.add(of(each.hit()));
        }
        all.getFirst().forEach(signs::put);
        all.forEach(each -> each.forEach((name, value) -> signs.merge(name + ", of any", value, Math::max)));
    }

    private Map<String, Double> of(Hit hit) {
        Span sentence = hit.passage().sentence();
        Span body = hit.story().body();
        String inside = hit.story().text(sentence);
        String around = hit.story().text(new Span(
                Math.min(sentence.start(), Math.max(body.start(), sentence.start() - NEIGHBOURS)),
                Math.max(sentence.end(), Math.min(body.end(), sentence.end() + NEIGHBOURS))));
        List<WordMatch> words = hit.match().words();
        List<Span> filling = slots.of(inside);
        return Map.of(
                "slots", Math.min(filling.size(), MANY) / MANY,
                "slot, close words", near(words, inside, filling, CLOSE),
                "slot, near words", near(words, inside, filling, NEAR),
                "slot, near words, with neighbours", near(words, around, slots.of(around), NEAR));
    }

    /** The share of the question that stands within so many words of the slot that has most around it. */
    private static double near(List<WordMatch> words, String text, List<Span> slots, int within) {
        List<MatchResult> tokens = WORD.matcher(text).results().toList();
        List<String> roots = tokens.stream().map(token -> AskedWords.root(token.group())).toList();
        double most = 0;
        for (Span slot : slots) {
            int first = (int) tokens.stream().filter(token -> token.end() <= slot.start()).count();
            int last = (int) tokens.stream().filter(token -> token.start() < slot.end()).count();
            most = Math.max(most, share(words, new HashSet<>(
                    roots.subList(Math.max(0, first - within), Math.min(roots.size(), last + within)))));
        }
        return most;
    }

    private static double share(List<WordMatch> words, Set<String> roots) {
        double all = words.stream().mapToDouble(WordMatch::weight).sum();
        double found = words.stream().filter(word -> roots.contains(AskedWords.root(word.word())))
                .mapToDouble(WordMatch::weight).sum();
        return all == 0 ? 0 : found / all;
    }
}
