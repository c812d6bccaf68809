package dev.verbatim.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The languages of the wording. */
class WordingTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties wording(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordingTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void germanSaysAllThatEnglishSays() throws IOException {
        assertThat(new TreeSet<>(wording("wording_de.properties").keySet()))
                .isEqualTo(new TreeSet<>(wording("wording.properties").keySet()));
    }

    @Test
    void eachLanguageHasTheSamePlaces() throws IOException {
        Properties german = wording("wording_de.properties");
        wording("wording.properties").forEach((key, english) -> assertThat(places(String.valueOf(german.get(key))))
                .as(String.valueOf(key)).containsAll(places(english)));
    }

    private static Set<String> places(Object text) {
        return new TreeSet<>(PLACE.matcher(String.valueOf(text)).results().map(MatchResult::group).toList());
    }
}
