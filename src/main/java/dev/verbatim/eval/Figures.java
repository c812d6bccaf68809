package dev.verbatim.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How good answers are, as figures.
 *
 * @param counts how many questions, passages shown, and passages that are not the story's words (which must be none)
 * @param shares in percent, to one decimal place, by name; without those that have nothing to measure
 * @param millis how long a question took: the median, and what all but one in a hundred stay below
 * @param types the number of questions and the score of each type
 */
public record Figures(Map<String, Long> counts, Map<String, Double> shares, Map<String, Double> millis,
        Map<String, ByType> types) {
    /** One type's questions and their score, in percent. */
    public record ByType(int questions, double score) {}

    static Figures of(List<Marks> all) {
        return new Figures(counts(all), shares(all), millis(all), types(all));
    }

    private static Map<String, Long> counts(List<Marks> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("questions", (long) all.size());
        counts.put("passages", all.stream().mapToLong(marks -> marks.given().passages().size()).sum());
        counts.put("not verbatim", all.stream().flatMap(marks -> marks.given().passages().stream())
                .filter(passage -> !passage.verbatim()).count());
        return counts;
    }

    private static Map<String, Double> shares(List<Marks> all) {
        Map<String, Double> shares = new LinkedHashMap<>();
        share(shares, "hit@1", all, Marks::isAnswerable, marks -> isWithin(marks, 1));
        share(shares, "hit@3", all, Marks::isAnswerable, marks -> isWithin(marks, 3));
        share(shares, "MRR@5", all, Marks::isAnswerable, Figures::reciprocal);
        share(shares, "speaker", all, marks -> marks.isAnswerable() && marks.isReportedHit(),
                marks -> one(marks.isRight()));
        share(shares, "joint@1", all, Marks::isAnswerable, marks -> one(marks.isRight()));
        share(shares, "short F1", all, Marks::asksForShort, Marks::shortF1);
        share(shares, "short EM", all, Marks::asksForShort, marks -> one(marks.isShortExact()));
        share(shares, "accounts", all, Marks::isContested, Marks::accounts);
        share(shares, "abstained", all, marks -> !marks.isAnswerable(), marks -> one(marks.given().isSilent()));
        share(shares, "false abstained", all, Marks::isAnswerable, marks -> one(marks.given().isSilent()));
        share(shares, "SCORE", all, _ -> true, Marks::score);
        return shares;
    }

    private static void share(Map<String, Double> shares, String name, List<Marks> all, Predicate<Marks> measured,
            ToDoubleFunction<Marks> value) {
        double[] values = all.stream().filter(measured).mapToDouble(value).toArray();
        if (values.length > 0) {
            shares.put(name, percent(DoubleStream.of(values).sum(), values.length));
        }
    }

    private static double percent(double sum, int of) {
        return new BigDecimal(100 * sum / of).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    private static double isWithin(Marks marks, int ranks) {
        OptionalInt rank = marks.rank();
        return one(rank.isPresent() && rank.getAsInt() < ranks);
    }

    private static double reciprocal(Marks marks) {
        OptionalInt rank = marks.rank();
        return rank.isPresent() ? 1.0 / (rank.getAsInt() + 1) : 0;
    }

    private static double one(boolean right) {
        return right ? 1 : 0;
    }

    private static Map<String, Double> millis(List<Marks> all) {
        double[] ordered = all.stream().mapToDouble(marks -> marks.given().millis()).sorted().toArray();
        Map<String, Double> millis = new LinkedHashMap<>();
        if (ordered.length > 0) {
            millis.put("millis p50", ordered[ordered.length / 2]);
            millis.put("millis p99", ordered[Math.min(ordered.length - 1, (int) (ordered.length * 0.99))]);
        }
        return millis;
    }

    private static Map<String, ByType> types(List<Marks> all) {
        Map<String, List<Marks>> groups = all.stream()
                .collect(Collectors.groupingBy(marks -> marks.expected().type(), TreeMap::new, Collectors.toList()));
        Map<String, ByType> types = new TreeMap<>();
        groups.forEach((type, group) -> types.put(type, new ByType(group.size(),
                percent(group.stream().mapToDouble(Marks::score).sum(), group.size()))));
        return types;
    }
}
