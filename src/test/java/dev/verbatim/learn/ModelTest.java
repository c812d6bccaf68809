package dev.verbatim.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final Trees TREES = new Trees(List.of(
            "?\t0.5\tnear", "=\t-1", "?\t0.5\tname", "=\t2", "=\t3",
            "=\t10"));
    private static final Model MODEL = new Model(new Weights(List.of("0.5\tnear")), TREES);

    @Test
    void addsWhatEachTreeSaysToTheWeightedSum() {
        assertThat(MODEL.sum(Map.of("near", 0.5))).isEqualTo(0.25 - 1 + 10, EXACTLY);
        assertThat(MODEL.sum(Map.of("near", 1.0))).isEqualTo(0.5 + 2 + 10, EXACTLY);
        assertThat(MODEL.sum(Map.of("near", 1.0, "name", 1.0))).isEqualTo(0.5 + 3 + 10, EXACTLY);
    }

    @Test
    void theReasonsAddUpToTheSum() {
        Map<String, Double> features = Map.of("near", 1.0, "name", 1.0);

        assertThat(MODEL.reasons(features).stream().mapToDouble(Reason::part).sum())
                .isEqualTo(MODEL.sum(features), EXACTLY);
        assertThat(MODEL.reasons(features)).map(Reason::name).containsExactly("near", "several together");
    }
}
