package dev.verbatim.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogitTest {
    @Test
    void whatTheRightOnesHaveOutweighsWhatTheWrongOnesHave() {
        assertThat(learned(0.1).sum(Map.of("good", 1.0))).isPositive();
        assertThat(learned(0.1).sum(Map.of("bad", 1.0))).isNegative();
    }

    @Test
    void aPenaltyKeepsWeightsSmall() {
        assertThat(learned(10).sum(Map.of("good", 1.0))).isPositive()
                .isLessThan(learned(0.1).sum(Map.of("good", 1.0)) / 2);
    }

    private static Weights learned(double penalty) {
        Logit logit = new Logit(penalty);
        for (int i = 0; i < 5; i++) {
            logit.add(List.of(Map.of("good", 1.0), Map.of("bad", 1.0), Map.of()), List.of(true, false, false));
        }
        return new Weights(logit.train());
    }
}
