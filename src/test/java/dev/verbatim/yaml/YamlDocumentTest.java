package dev.verbatim.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {
    @Test
    void readsWordsAsTheyAreWritten() {
        YamlDocument document = parse("code: 007\nanswer: no\nday: 2022-10-12\n");

        assertThat(words(document, "code")).contains("007");
        assertThat(words(document, "answer")).contains("no");
        assertThat(words(document, "day")).contains("2022-10-12");
        assertThat(document.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n", "title:\n", "title: null\n", "title: ~\n", "---\n"})
    void aKeyWithoutValueIsAbsent(String text) {
        YamlDocument document = parse(text);

        assertThat(document.root().scalar("title")).isEmpty();
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void nullBetweenQuotationMarksIsAWord() {
        assertThat(words(parse("title: \"null\"\n"), "title")).contains("null");
    }

    @Test
    void tellsAllProblemsInTheOrderOfLines() {
        YamlDocument document = parse("passages: nine\nlist:\n  - folder: a\n  - folder: [b]\n");

        document.root().sections("list").orElseThrow().forEach(entry -> entry.scalar("folder"));
        assertThat(upToFive(document, "passages")).isEmpty();

        assertThat(document.problems()).extracting(Problem::toString).containsExactly(
                "f.yml:1: passages: not a whole number from 1 to 5: \"nine\"",
                "f.yml:4: list[1].folder: a single value is wanted here, not a list");
    }

    @ParameterizedTest
    @CsvSource({"on, true", "'true', true", "yes, true", "off, false", "'false', false", "no, false"})
    void switchesAreReadAsPeopleWriteThem(String written, boolean on) {
        YamlDocument document = parse("n: " + written);

        assertThat(document.root().scalar("n").flatMap(Scalar::isOn)).contains(on);
        assertThat(document.problems()).isEmpty();
    }

    @Test
    void aSwitchIsOnOrOff() {
        YamlDocument document = parse("n: maybe");

        assertThat(document.root().scalar("n").flatMap(Scalar::isOn)).isEmpty();
        assertThat(document.problems()).extracting(Problem::toString)
                .containsExactly("f.yml:1: n: not on or off: \"maybe\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "1.5", "99999999999", "", "1 2"})
    void wholeNumbersKeepToTheirRange(String written) {
        YamlDocument document = parse("n: \"" + written + "\"");

        assertThat(upToFive(document, "n")).isEmpty();
        assertThat(document.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "NaN", "much", "Infinity"})
    void numbersKeepToTheirRange(String written) {
        YamlDocument document = parse("n: " + written);

        assertThat(document.root().scalar("n").flatMap(value -> value.number(0, 1))).isEmpty();
        assertThat(document.problems()).extracting(Problem::message)
                .containsExactly("not a number from 0 to 1: \"" + written + "\"");
    }

    @ParameterizedTest
    @CsvSource({"foldr,folder", "Folder,folder", "fodler,folder", "confidnce,confidence", "admin_roles,admin-roles"})
    void anUnknownKeyIsToldWithTheNearestKnownOne(String written, String meant) {
        YamlDocument document = parse(written + ": x\n");
        document.root().scalar(meant);
        document.root().scalar("unlike");

        document.root().refuseUnknown();

        assertThat(document.problems()).extracting(Problem::toString)
                .containsExactly("f.yml:1: " + written + ": unknown key: did you mean “" + meant + "”?");
    }

    @Test
    void anUnknownKeyFarFromAllIsToldWithAllOfThem() {
        YamlDocument document = parse("weather: x\n");
        document.root().scalar("rest");
        document.root().scalar("gateway");

        document.root().refuseUnknown();

        assertThat(document.problems()).extracting(Problem::message)
                .containsExactly("unknown key: here there are only gateway, rest");
    }

    @Test
    void aKeyThatStandsTwiceIsToldWithBothLines() {
        YamlDocument document = parse("s:\n  a: 1\n  a: 3\n");

        document.root().section("s");

        assertThat(document.problems()).extracting(Problem::toString)
                .containsExactly("f.yml:3: s.a: stands in line 2 already: delete one of them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: "open                | a quotation mark or bracket is opened and never closed
            a: [1, 2                | a quotation mark or bracket is opened and never closed
            a: b: c                 | a second “: ” in one line
            a: %x                   | a value can't begin with this character
            a: *nobody              | a value that begins with *
            a: &x [*x]              | a single value is wanted here, not a list
            - just                  | lines of the form “key: value” are wanted here, not a list
            words alone             | lines of the form “key: value” are wanted here, not a single value
            """)
    void brokenYamlIsToldInPlainWords(String text, String words) {
        YamlDocument document = parse(text);
        document.root().scalar("a");

        assertThat(document.problems()).hasSize(1);
        assertThat(document.problems().getFirst().line()).isEqualTo(1);
        assertThat(document.problems().getFirst().message()).startsWith(words);
    }

    @Test
    void tellsTheLineOfWhatIsBroken() {
        assertThat(parse("a: 1\n\nb:\n\tc: 2\n").problems()).extracting(Problem::toString)
                .containsExactly("f.yml:4: a tab: indent with spaces");
        assertThat(parse("a: 1\nb: \u0007\n").problems()).extracting(Problem::toString)
                .containsExactly("f.yml:2: a character that YAML does not allow (U+0007): delete it");
        assertThat(parse("a: 1\n---\nb: 2\n").problems()).extracting(Problem::toString)
                .containsExactly("f.yml:2: a second document (---): only one is read");
    }

    @Test
    void neitherDepthNorAliasesNorLengthGoWithoutBounds() {
        String laughs = "a: &a [x]\nb: [" + "*a,".repeat(30) + "x]\n";

        for (String text : List.of("a: " + "[".repeat(100_000), "a: " + "{a: ".repeat(40), laughs,
                "a: " + "x".repeat(300_000), "- ".repeat(50_000))) {
            assertThat(parse(text).problems()).hasSize(1);
        }
    }

    @Test
    void tagsMakeNoObjects() {
        assertThat(parse("a: 1\nb: !!java.io.File [x]\n").problems()).extracting(Problem::toString)
                .containsExactly("f.yml:2: a tag (!!…): write the plain value");
        assertThat(words(parse("c: !odd text\n"), "c")).contains("text");
    }

    @Test
    void readsVariablesOfTheEnvironment() {
        YamlDocument document = YamlDocument.parse("f.yml", "a: ${HOME}/x\nb: ${MISSING}\nc: ${EMPTY}\nd: '${HOME'\n",
                Map.of("HOME", "/h$1", "EMPTY", " "));

        assertThat(words(document, "a")).contains("/h$1/x");
        assertThat(words(document, "b")).isEmpty();
        assertThat(words(document, "c")).isEmpty();
        assertThat(document.problems()).isEmpty();
        assertThat(words(document, "d")).isEmpty();
        assertThat(document.problems()).extracting(Problem::line).containsExactly(4);
    }

    @Test
    void aProblemShowsTheVariableAndNotWhatItHolds() {
        YamlDocument document = YamlDocument.parse("f.yml", "n: ${SECRET}\n", Map.of("SECRET", "hush"));

        assertThat(upToFive(document, "n")).isEmpty();

        assertThat(document.problems()).extracting(Problem::toString)
                .containsExactly("f.yml:1: n: not a whole number from 1 to 5: \"${SECRET}\"");
    }

    @Test
    void withoutEnvironmentADollarIsADollar() {
        assertThat(words(parse("a: ${HOME} and ${"), "a")).contains("${HOME} and ${");
    }

    @Test
    void aProblemStaysOnOneLineAndShort() {
        YamlDocument document = parse("n: \"a\\nb\\e[31m" + "x".repeat(500) + "\"\n");

        assertThat(upToFive(document, "n")).isEmpty();

        assertThat(document.problems().getFirst().toString()).hasSizeLessThan(200).doesNotContain("\n", "\u001b")
                .contains("a\uFFFDb");
    }

    private static YamlDocument parse(String text) {
        return YamlDocument.parse("f.yml", text);
    }

    private static Optional<String> words(YamlDocument document, String key) {
        return document.root().scalar(key).map(Scalar::text);
    }

    private static Optional<Integer> upToFive(YamlDocument document, String key) {
        return document.root().scalar(key).flatMap(value -> value.wholeNumber(1, 5));
    }
}
