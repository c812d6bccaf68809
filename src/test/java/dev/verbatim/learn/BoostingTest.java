package dev.verbatim.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private static final Weights NOTHING = new Weights(List.of());

    /** Either of two features speaks for a choice, both together against it: no weighted sum can tell. */
    private static List<String> eitherButNotBoth() {
        Boosting boosting = new Boosting(NOTHING, _ -> true);
        Random random = new Random(1);
        for (int question = 0; question < 200; question++) {
            List<Map<String, Double>> choices = List.of(choice(0, 0), choice(1, 1),
                    random.nextBoolean() ? choice(0, 1) : choice(1, 0));
            boosting.add(choices, List.of(false, false, true));
        }
        return boosting.train();
    }

    private static Map<String, Double> choice(double one, double other) {
        return Map.of("one", one, "other", other);
    }

    @Test
    void learnsWhatFeaturesTellOnlyTogether() {
        Trees trees = new Trees(eitherButNotBoth());

        double right = Math.min(trees.sum(choice(0, 1)), trees.sum(choice(1, 0)));
        assertThat(right).isGreaterThan(trees.sum(choice(0, 0)) + 1).isGreaterThan(trees.sum(choice(1, 1)) + 1);
    }

    @Test
    void looksOnlyAtWhatItMay() {
        Boosting boosting = new Boosting(NOTHING, name -> !name.equals("early"));
        for (int question = 0; question < 200; question++) {
            boosting.add(List.of(Map.of("early", 1.0), Map.of("early", 0.0)), List.of(true, false));
        }

        assertThat(boosting.train()).noneMatch(line -> line.contains("early"));
    }

    @Test
    void theSameExamplesGiveTheSameTrees() {
        assertThat(eitherButNotBoth()).isEqualTo(eitherButNotBoth());
    }

    @Test
    void whatTheWeightsTellNeedsNoTrees() {
        Boosting boosting = new Boosting(new Weights(List.of("20\tgood")), _ -> true);
        for (int question = 0; question < 200; question++) {
            boosting.add(List.of(Map.of("good", 1.0), Map.of("good", 0.0)), List.of(true, false));
        }

        assertThat(new Trees(boosting.train()).sum(Map.of("good", 1.0))).isLessThan(0.01);
    }

    /** Either of two features makes it true, both together or none make it false. */
    @Test
    void learnsAgainstNothingWhatIsTrue() {
        Boosting boosting = new Boosting(NOTHING, _ -> true);
        for (int question = 0; question < 200; question++) {
            boosting.add(List.of(choice(question % 2, 1 - question % 2), Map.of()), List.of(true, false));
            boosting.add(List.of(choice(question % 2, question % 2), Map.of()), List.of(false, true));
        }
        Trees trees = new Trees(boosting.train());

        assertThat(Math.min(trees.sum(choice(0, 1)), trees.sum(choice(1, 0)))).isGreaterThan(0.5);
        assertThat(Math.max(trees.sum(choice(0, 0)), trees.sum(choice(1, 1)))).isLessThan(-0.5);
    }
}
