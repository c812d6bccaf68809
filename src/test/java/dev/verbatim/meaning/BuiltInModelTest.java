package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real model, in builds that have it: {@code mvn -B -Psemantic verify}. */
class BuiltInModelTest {
    @BeforeEach
    void onlyWhereItIsBuiltIn() {
        assumeTrue(Meaning.isBuiltIn(), "this build has no language model: mvn -Psemantic builds it in");
    }

    @Test
    void itFindsWhatSharesNoWord(@TempDir Path folder) {
        try (Meaning meaning = Meaning.in(folder.resolve("meaning.db"))) {
            List<Double> alike = meaning.of("When did the doctor pass away?", List.of(
                    "The physician died on Tuesday.", "The bakery sells bread.", "The mayor opened a bridge."));

            assertThat(alike.get(0)).isGreaterThan(alike.get(1)).isGreaterThan(alike.get(2)).isBetween(0.5, 1.0);
        }
    }

    @Test
    void itTakesAnyTextAndTellsNobody() {
        try (Embedder model = Meaning.load()) {
            assertThat(model.sentence("")).hasSize(384);
            assertThat(model.sentence("\uD800 \0 \u202e".repeat(3))).hasSize(384).doesNotContain(Float.NaN);
            assertThat(model.sentence("word ".repeat(2000))).hasSize(384).doesNotContain(Float.NaN);
        }
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }
}
