package dev.verbatim.answer;

import dev.verbatim.extract.AskedWords;
import dev.verbatim.index.Hit;
import dev.verbatim.index.WordMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of a sentence is the question's words, and how much of the question it repeats one word behind the other. */
final class PhraseFeatures {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** In letters: shorter words in small letters join others and tell nothing. */
    private static final int JOINING = 3;
    /** In words, as long as sentences of news are. */
    private static final double USUAL = 25;
    /** The usual settings of BM25 (Robertson and Zaragoza 2009). */
    private static final double SATURATION = 1.2;
    private static final double BY_LENGTH = 0.75;

    void add(Map<String, Double> features, Hit hit) {
        List<String> sentence = WORD.matcher(hit.story().text(hit.passage().sentence())).results()
                .map(MatchResult::group).toList();
        List<WordMatch> asked = hit.match().words();
        double all = asked.stream().mapToDouble(WordMatch::weight).sum();
        if (all > 0) {
            features.put("bm25", bm25(asked, sentence.size()) / all);
            features.put("phrase", phrase(asked, roots(sentence)) / all);
            share(features, asked, sentence);
        }
    }

    private static double bm25(List<WordMatch> asked, int length) {
        double damping = SATURATION * (1 - BY_LENGTH + BY_LENGTH * length / USUAL);
        return asked.stream()
                .mapToDouble(word -> word.weight() * word.sentence() * (1 + SATURATION) / (word.sentence() + damping))
                .sum();
    }

    /** Of the words that tell something. */
    private static List<String> roots(List<String> sentence) {
        return sentence.stream().filter(word -> word.length() > JOINING || !Character.isLowerCase(word.charAt(0)))
                .map(AskedWords::root).toList();
    }

    /** The weight of the heaviest run of words that stands in both. */
    private static double phrase(List<WordMatch> asked, List<String> sentence) {
        double most = 0;
        double[] before = new double[sentence.size() + 1];
        for (WordMatch word : asked) {
            double[] runs = new double[before.length];
            for (int at = 0; at < sentence.size(); at++) {
                boolean same = AskedWords.root(word.word()).equals(sentence.get(at));
                runs[at + 1] = same ? before[at] + word.weight() : 0;
                most = Math.max(most, runs[at + 1]);
            }
            before = runs;
        }
        return most;
    }

    private static void share(Map<String, Double> features, List<WordMatch> asked, List<String> sentence) {
        List<String> roots = asked.stream().map(word -> AskedWords.root(word.word())).toList();
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            if (roots.contains(AskedWords.root(sentence.get(at)))) {
                places.add(at);
            }
        }
        if (!places.isEmpty()) {
            double different = places.stream().map(at -> AskedWords.root(sentence.get(at))).distinct().count();
            features.put("share of the sentence", different / sentence.size());
            features.put("packed", different / (1 + places.getLast() - places.getFirst()));
        }
    }
}
