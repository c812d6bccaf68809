package dev.verbatim.answer;

import dev.verbatim.extract.AskedWords;
import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How much of a sentence is the question's words, and how much of the question it repeats one word behind the other. */
final class PhraseFeatures {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** In letters: words no longer than that, in small letters, mostly join others. */
    private static final int JOINING = 3;
    /** In words, as long as sentences of news are. */
    private static final double USUAL = 25;
    /** The usual settings of BM25 (Robertson and Zaragoza 2009). */
    private static final double SATURATION = 1.2;
    private static final double BY_LENGTH = 0.75;

    void add(Map<String, Double> features, Hit hit) {
        List<String> sentence = WORD.matcher(hit.story().text(hit.passage().sentence())).results()
                .map(MatchResult::group).toList();
        List<String> roots = sentence.stream().map(AskedWords::root).toList();
        List<WordMatch> words = hit.match().words();
        List<String> asked = words.stream().map(word -> AskedWords.root(word.word())).toList();
        double all = words.stream().mapToDouble(WordMatch::weight).sum();
        if (all > 0) {
            features.put("bm25", bm25(words, sentence.size()) / all);
            features.put("phrase", phrase(words, asked, telling(sentence, roots)) / all);
            share(features, asked, roots);
        }
    }

    private static double bm25(List<WordMatch> words, int length) {
        double damping = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / USUAL);
        return words.stream()
                .mapToDouble(word -> word.weight() * word.sentence() * (1 + SATURATION) / (word.sentence() + damping))
                .sum();
    }

    /** The roots of the words that tell something. */
    private static List<String> telling(List<String> sentence, List<String> roots) {
        return IntStream.range(0, roots.size())
                .filter(at -> sentence.get(at).length() > JOINING || !Character.isLowerCase(sentence.get(at).charAt(0)))
                .mapToObj(roots::get).toList();
    }

    /** The weight of the heaviest run of words that stands in both. */
    private static double phrase(List<WordMatch> words, List<String> asked, List<String> sentence) {
        double most = 0;
        double[] before = new double[sentence.size() + 1];
        for (int word = 0; word < asked.size(); word++) {
            double[] runs = new double[before.length];
            for (int at = 0; at < sentence.size(); at++) {
                boolean same = asked.get(word).equals(sentence.get(at));
                runs[at + 1] = same ? before[at] + words.get(word).weight() : 0;
                most = Math.max(most, runs[at + 1]);
            }
            before = runs;
        }
        return most;
    }

    private static void share(Map<String, Double> features, List<String> asked, List<String> sentence) {
        List<Integer> places = IntStream.range(0, sentence.size()).filter(at -> asked.contains(sentence.get(at)))
                .boxed().toList();
        if (!places.isEmpty()) {
            double different = places.stream().map(sentence::get).distinct().count();
            features.put("share of the sentence", different / sentence.size());
            features.put("packed", different / (1 + places.getLast() - places.getFirst()));
        }
    }
}
