package dev.verbatim.extract;

import dev.verbatim.eval.PlainWords;
import dev.verbatim.learn.Articles;
import dev.verbatim.learn.Item;
import dev.verbatim.learn.Logit;
import dev.verbatim.learn.Model;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A question with a short answer, and a text in which to find it.
 *
 * @param answers all right
 */
record ShortLesson(Question question, String story, String text, List<String> answers) {
    private static final Set<String> SHORT = Set.of("when", "where", "who", "how-many");
    /** Paragraphs before the one that answers: what else could be taken for the answer. */
    private static final int BEFORE = 2;
    /** Only how dates are told apart depends on it. */
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final double RIGHT = 0.5;
    private static final double EVEN = 0.01;

    /** What answers alone, as answers are measured. */
    static List<ShortLesson> tight(Path stories) throws IOException {
        List<ShortLesson> lessons = new ArrayList<>();
        for (Item item : asked()) {
            String text = text(item, stories);
            lessons.add(of(item, text, evidence(item, text)));
        }
        return lessons;
    }

    /** The same with its paragraph, and with those before: more to choose from, to learn more from. */
    static List<ShortLesson> wide(Path stories) throws IOException {
        List<ShortLesson> lessons = new ArrayList<>();
        for (Item item : asked()) {
            String text = text(item, stories);
            Span evidence = evidence(item, text);
            lessons.add(of(item, text, paragraphs(text, evidence, 0)));
            lessons.add(of(item, text, paragraphs(text, evidence, BEFORE)));
        }
        return lessons;
    }

    private static List<Item> asked() {
        return Item.all().stream()
                .filter(item -> SHORT.contains(item.expected().type()) && !item.expected().answers().isEmpty())
                .toList();
    }

    private static ShortLesson of(Item item, String text, Span place) {
        return new ShortLesson(item.question(), item.story(), text.substring(place.start(), place.end()),
                item.expected().answers());
    }

    private static String text(Item item, Path stories) throws IOException {
        return Files.readString(Articles.file(item.story(), stories));
    }

    private static Span evidence(Item item, String text) {
        return new Span(text.offsetByCodePoints(0, item.expected().evidence().getFirst().start()),
                text.offsetByCodePoints(0, item.expected().evidence().getFirst().end()));
    }

    private static Span paragraphs(String text, Span evidence, int before) {
        int start = text.lastIndexOf('\n', evidence.start());
        for (int i = 0; i < before && start > 0; i++) {
            start = text.lastIndexOf('\n', start - 1);
        }
        int end = text.indexOf('\n', evidence.end() - 1);
        return new Span(Math.max(0, start + 1), end < 0 ? text.length() : end);
    }

    /** How well the answer fits that a model gives, from 0 to 1. */
    double f1(Model model) {
        return new ShortAnswers(question, model).of(text, DAY).map(this::f1).orElse(0.0);
    }

    /** How well the best of all words fits that could be given. */
    double best() {
        return candidates().stream().map(this::f1).max(Double::compare).orElse(0.0);
    }

    /** Teaches which words to choose, if any of them are right. */
    void teach(Logit logit) {
        CandidateFeatures features = new CandidateFeatures(question);
        List<Candidate> all = candidates();
        List<Candidate> open = all.stream().filter(one -> features.isPossible(text, one)).toList();
        List<Double> fits = open.stream().map(this::f1).toList();
        double best = fits.isEmpty() ? 0 : Collections.max(fits);
        if (best >= RIGHT) {
            logit.add(open.stream().map(one -> features.of(text, one, all)).toList(),
                    fits.stream().map(fit -> fit >= best - EVEN).toList());
        }
    }

    private List<Candidate> candidates() {
        return Candidates.of(Kinds.wanted(question), text, DAY);
    }

    private double f1(Candidate candidate) {
        return answers.stream().mapToDouble(answer -> PlainWords.f1(answer, candidate.words(text))).max().orElse(0);
    }
}
