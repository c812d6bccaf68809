package dev.verbatim.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EnglishTextTest {
    @ParameterizedTest
    @MethodSource("verbs")
    void allFormsOfAVerbMeet(String forms) throws IOException {
        assertThat(terms(forms)).as(forms).hasSize(forms.split(" ").length).containsOnly(terms(forms).getFirst());
    }

    static List<String> verbs() throws IOException {
        InputStream in = Objects.requireNonNull(EnglishText.class.getResourceAsStream("irregular-verbs.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"saying, said", "chooses, chosen", "leaving, left", "becoming, became", "paying, paid"})
    void theRegularFormsOfAnIrregularVerbMeetTheOthers(String regular, String irregular) throws IOException {
        assertThat(terms(regular)).isEqualTo(terms(irregular));
    }

    @Test
    void accentsCaseAndPossessivesAreFolded() throws IOException {
        assertThat(terms("García’s GARCIA's Garcia")).containsOnly("garcia");
    }

    private static List<String> terms(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (EnglishText analyzer = new EnglishText(); TokenStream stream = analyzer.tokenStream("any", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
