package dev.verbatim.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageModelTest {
    private static final Excerpt DIED = told("The physician died on Tuesday.");
    private static final Excerpt BREAD = told("The bakery sells bread.");

    private static Excerpt told(String sentence) {
        return new Excerpt("", sentence, "News of the day", "It was a long week. ");
    }

    @Test
    void likesWhatAnswersThoughItSharesNoWord() {
        try (LanguageModel model = new LanguageModel()) {
            List<Double> scores = model.read("When did the doctor pass away?", List.of(DIED, BREAD));

            assertThat(scores.get(0)).isGreaterThan(scores.get(1) + 2);
        }
    }

    @Test
    void whatItThinksOfOneDoesNotDependOnTheOthers() {
        try (LanguageModel model = new LanguageModel()) {
            assertThat(model.read("Who died?", List.of(DIED, BREAD)))
                    .containsExactlyElementsOf(List.of(model.read("Who died?", List.of(DIED)).getFirst(),
                            model.read("Who died?", List.of(BREAD)).getFirst()));
        }
    }

    @Test
    void takesAnyText() {
        String odd = "\uD800 \0 \u202e";
        String endless = "word ".repeat(5000);
        try (LanguageModel model = new LanguageModel()) {
            assertThat(model.read("", List.of(told(""), new Excerpt(odd, odd, odd, odd))))
                    .hasSize(2).doesNotContain(Double.NaN);
            assertThat(model.read(endless, List.of(new Excerpt(endless, endless, endless, endless)))).hasSize(1);
        }
    }

    @Test
    void whenItCantBeLoadedAnswersGoOnWithoutAndItIsNotTriedAgain() {
        byte[] broken = {1, 2, 3};
        int[] tried = {0};
        try (LanguageModel model = new LanguageModel(() -> {
            tried[0]++;
            return new CrossEncoder(broken);
        })) {
            assertThat(model.read("Who died?", List.of(DIED))).isEmpty();
            assertThat(model.read("Who died?", List.of(DIED))).isEmpty();
        }
        assertThat(tried[0]).isOne();
    }

    @Test
    void itIsLoadedByWhoFirstNeedsIt() {
        int[] loaded = {0};
        try (LanguageModel model = new LanguageModel(() -> {
            loaded[0]++;
            return new CrossEncoder();
        })) {
            model.read("Who died?", List.of());
            assertThat(loaded[0]).as("nothing to read").isZero();
            model.read("Who died?", List.of(DIED));
            model.read("Who died?", List.of(BREAD));
        }
        assertThat(loaded[0]).isOne();
    }
}
