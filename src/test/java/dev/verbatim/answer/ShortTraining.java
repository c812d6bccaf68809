package dev.verbatim.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verbatim.eval.PlainWords;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Learns which words of a passage answer: {@code ShortTraining FOLDER-OF-STORIES RESOURCE-FOLDER} writes the model and
 * prints, for questions on stories that were left out when it learned, how well its answers fit.
 */
final class ShortTraining {
    private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "2"));
    private static final double RIGHT = 0.5;
    private static final int PARTS = 5;

    /** @param answers all right */
    private record Example(String story, Question question, String text, List<String> answers) {
        double f1(String words) {
            return answers.stream().mapToDouble(answer -> PlainWords.f1(answer, words)).max().orElse(0);
        }

        List<Candidate> candidates() {
            return Candidates.of(Kinds.wanted(question), text, DAY);
        }
    }

    private static final List<Example> wide = new ArrayList<>();
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    private ShortTraining() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = examples(Path.of(args[0]), Path.of(args[2]));
        Files.write(Path.of(args[1], ShortAnswers.MODEL), model(examples, _ -> true));
        Map<Kind, double[]> figures = new EnumMap<>(Kind.class);
        for (int part = 0; part < PARTS; part++) {
            int held = part;
            Weights weights = new Weights(model(examples, each -> part(each) != held));
            (System.getProperty("wide") != null ? wide : examples).stream().filter(each -> part(each) == held).forEach(each -> {
                double[] sums = figures.computeIfAbsent(Kinds.wanted(each.question()), _ -> new double[3]);
                String words = new ShortAnswers(each.question(), weights).of(each.text(), DAY)
                        .map(found -> found.words(each.text())).orElse("");
                sums[0]++;
                sums[1] += each.f1(words);
                sums[2] += each.candidates().stream().mapToDouble(one -> each.f1(one.words(each.text()))).max().orElse(0);
                if (System.getProperty("misses") != null && each.f1(words) < 0.5) {
                    System.out.println(each.question().text() + " | " + each.answers() + " | got: " + words + "\n      "
                            + each.text().replace("\n", " ") + "\n      "
                            + each.candidates().stream().map(one -> one.words(each.text())).toList());
                }
            });
        }
        figures.forEach((kind, sums) -> System.out.printf(Locale.ROOT, "%-10s %4.0f questions, F1 %.1f, at best %.1f%n", kind,
                sums[0], 100 * sums[1] / sums[0], 100 * sums[2] / sums[0]));
    }

    private static int part(Example example) {
        return Math.floorMod(example.story().hashCode(), PARTS);
    }

    private static List<String> model(List<Example> examples, Predicate<Example> which) {
        Logit logit = new Logit(PENALTY);
        for (Example example : java.util.stream.Stream.concat(examples.stream(), wide.stream()).toList()) {
            List<Candidate> all = example.candidates();
            CandidateFeatures features = new CandidateFeatures(example.question());
            List<Candidate> open = all.stream().filter(one -> !features.isAsked(example.text(), one)).toList();
            List<Double> f1 = open.stream().map(one -> example.f1(one.words(example.text()))).toList();
            double best = f1.stream().max(Comparator.naturalOrder()).orElse(0.0);
            if (which.test(example) && best >= RIGHT) {
                logit.add(open.stream().map(one -> features.of(example.text(), one, all)).toList(),
                        f1.stream().map(each -> each >= best - 0.01).toList());
            }
        }
        return logit.train();
    }

    private static List<Example> examples(Path stories, Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        List<Path> files;
        try (var list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
        }
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                JsonNode item = new ObjectMapper().readTree(line);
                List<String> answers = new ArrayList<>();
                item.get("answers").forEach(each -> answers.add(each.asText()));
                Question question = Question.parse(item.get("question").asText());
                if (answers.isEmpty() || !List.of("when", "where", "who", "how-many").contains(item.get("type").asText())) {
                    continue;
                }
                String text = read(stories.resolve(item.get("story").asText() + ".txt"));
                JsonNode place = item.get("evidence").get(0);
                String words = text.substring(text.offsetByCodePoints(0, place.get("start").asInt()),
                        text.offsetByCodePoints(0, place.get("end").asInt()));
                examples.add(new Example(item.get("story").asText(), question, words, answers));
                int from = text.lastIndexOf('\n', text.offsetByCodePoints(0, place.get("start").asInt()));
                int to = text.indexOf('\n', text.offsetByCodePoints(0, place.get("end").asInt()) - 1);
                wide.add(new Example(item.get("story").asText(), question, text.substring(from + 1, to < 0 ? text.length() : to), answers));
                int back = text.offsetByCodePoints(0, place.get("start").asInt());
                for (int k = 0; k < 3 && back > 0; k++) back = text.lastIndexOf('\n', back - 1);
                wide.add(new Example(item.get("story").asText(), question, text.substring(Math.max(0, back), to < 0 ? text.length() : to), answers));
            }
        }
        return examples;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
