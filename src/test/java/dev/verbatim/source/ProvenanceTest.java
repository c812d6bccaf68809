package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
    private static final String RAIN = "It rained on Tuesday.\n\nIt stopped on Friday.\n";

    @TempDir
    Path folder;

    @Test
    void comesFromTheFileBesideTheStory() throws IOException {
        write("rain.yml", """
                title: "Rain, at last"
                outlet: The Daily Drop
                author: Ann Reed
                published: 2022-10-12
                address: https://drop.example/rain
                tags: [weather, {deep: er}]
                """);

        assertThat(read("rain.txt", RAIN).provenance()).isEqualTo(new Provenance("Rain, at last", "The Daily Drop",
                "Ann Reed", LocalDate.of(2022, 10, 12), URI.create("https://drop.example/rain")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10-12", "\"2022-10-12\"", "2022-10-12T23:30:00Z", "2022-10-12 08:00:00 +13:00",
            "2022-10-12T00:00:00-05:00"})
    void theDayIsTheDayAsWritten(String published) throws IOException {
        write("rain.yml", "published: " + published);

        assertThat(read("rain.txt", RAIN).provenance().published()).isEqualTo("2022-10-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            published: yesterday | rain.yml:1: published: not a day such as 2022-10-12: "yesterday"
            published: 2022-02-30 | rain.yml:1: published: not a day such as 2022-10-12: "2022-02-30"
            published: 2022-10-123 | rain.yml:1: published: not a day such as 2022-10-12: "2022-10-123"
            address: javascript:alert(1) | rain.yml:1: address: not an http(s) address: "javascript:alert(1)"
            address: rain | rain.yml:1: address: not an http(s) address: "rain"
            author: [Ann, Bob] | rain.yml:1: author: a single value is wanted here, not a list
            just words | rain.yml:1: lines of the form “key: value” are wanted here, not a single value
            """)
    void wrongProvenanceIsRefusedWithItsLineAndKey(String yaml, String reason) throws IOException {
        write("rain.yml", yaml);

        assertThat(refusal("rain.txt", RAIN)).isEqualTo(reason);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws IOException {
        write("rain.yml", "published: soon\naddress: here\n");

        assertThat(refusal("rain.txt", RAIN)).isEqualTo("rain.yml:1: published: not a day such as 2022-10-12: \"soon\";"
                + " rain.yml:2: address: not an http(s) address: \"here\"");
    }

    @Test
    void dollarSignsInSidecarsAreDollarSigns() throws IOException {
        write("rain.yml", "title: ${HOME} and $5");

        assertThat(read("rain.txt", RAIN).provenance().title()).isEqualTo("${HOME} and $5");
    }

    @Test
    void aTitleStandsOnOneLine() throws IOException {
        write("rain.yml", "title: \" Rain,\\n\\tat\\u00A0 \\u202Elast 👩\u200D🌾\"");

        assertThat(read("rain.txt", RAIN).provenance().title()).isEqualTo("Rain, at last 👩\u200D🌾");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void comesFromFrontMatter(String lineEnd) throws IOException {
        String text = """
                ---
                title: Rain
                published: 2022-10-12
                ---

                It rained.
                """.replace("\n", lineEnd);

        Story story = read("x.md", text);

        assertThat(story.provenance().title()).isEqualTo("Rain");
        assertThat(story.provenance().published()).isEqualTo("2022-10-12");
        assertThat(story.text(story.body())).isEqualTo("It rained.");
        assertThat(story.text()).isEqualTo(text);
    }

    @Test
    void frontMatterMayFollowAByteOrderMarkAndBeEmpty() throws IOException {
        assertThat(body("x.md", "\uFEFF---\ntitle: Rain\n---\nIt rained.")).isEqualTo("It rained.");
        assertThat(body("x.md", "---\n---\nIt rained.")).isEqualTo("It rained.");
        assertThat(body("x.md", "---\n# by hand\n...\nIt rained.")).isEqualTo("It rained.");
    }

    @Test
    void aRuleOfDashesIsText() throws IOException {
        String text = "---\nIt rained all day.\n---\nIt stopped.";

        assertThat(body("x.md", text)).isEqualTo(text);
    }

    @Test
    void frontMatterWithAMistakeIsRefused() throws IOException {
        assertThat(refusal("x.md", "---\ntitle: a\npublished: soon\n---\nIt rained."))
                .isEqualTo("x.md:3: published: not a day such as 2022-10-12: \"soon\"");
        assertThat(refusal("x.md", "---\ntitle: Rain\n\nIt rained."))
                .isEqualTo("x.md: the lines between --- that open the file have no end: add a line --- behind them");
    }

    @Test
    void theFileBesideComesBeforeTheFrontMatter() throws IOException {
        write("x.yml", "title: Rain");

        Provenance provenance = read("x.md", "---\ntitle: Snow\nauthor: Ann\n---\nIt rained.").provenance();

        assertThat(provenance.title()).isEqualTo("Rain");
        assertThat(provenance.author()).isEqualTo("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {" date 2022-10-12 It rained.", "date 2022-10-12\n\nIt rained.",
            "Date: 2022-10-12 \nIt rained.",
            "\uFEFF\ndate 2022-10-12\u00A0It rained.", "---\ntitle: x\n---\ndate 2022-10-12 It rained."})
    void comesFromALineThatOpensWithADate(String text) throws IOException {
        Story story = read("x.txt", text);

        assertThat(story.provenance().published()).isEqualTo("2022-10-12");
        assertThat(story.text(story.body())).isEqualTo("It rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"date 2022-10-123 It rained.", "dated 2022-10-12 It rained.", "It rained.\ndate 2022-10-12",
            "2022-10-12 It rained.", "date 2022-10-12, it rained."})
    void otherTextIsText(String text) throws IOException {
        Story story = read("x.txt", text);

        assertThat(story.provenance().published()).isNull();
        assertThat(story.text(story.body())).isEqualTo(text);
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() throws IOException {
        assertThat(refusal("x.txt", "date 2022-13-12 It rained."))
                .isEqualTo("x.txt opens with date 2022-13-12, which no calendar has: mend the day");
    }

    @ParameterizedTest
    @CsvSource({"2022-10-12-rain,2022-10-12", "rain_20221012,2022-10-12", "rain-20221301-2022-10-12,2022-10-12",
            "rain-2022-02-30,", "120221012,", "2022-10-123,", "20221012-3,2022-10-12", "2022-1012,", "rain-12345678,",
            "1066-10-14,", "2016-07-30_x,2016-07-30"})
    void comesFromTheFilesName(String name, @Nullable LocalDate day) throws IOException {
        assertThat(read(name + ".txt", RAIN).provenance().published()).isEqualTo(day);
    }

    @Test
    void theFirstLineIsTheTitleWhereNothingNamesOne() throws IOException {
        Story story = read("x.txt", "\n Will it ever stop raining? \n\n" + RAIN);

        assertThat(story.provenance().title()).isEqualTo("Will it ever stop raining?");
        assertThat(headline(story)).isEqualTo("Will it ever stop raining?");
        assertThat(story.paragraphs()).extracting(Paragraph::number).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained on Tuesday.\n\nIt stopped.", "“It rained,”\n\nshe said.", "Only line",
            "By Ann Reed\n\nIt rained.", "* * *\n\nIt rained."})
    void otherFirstLinesAreNoTitle(String text) throws IOException {
        Story story = read("rain-in-may.txt", text);

        assertThat(story.provenance().title()).isEqualTo("rain-in-may");
        assertThat(story.headline()).isNull();
    }

    @Test
    void aLongFirstLineIsNoTitle() throws IOException {
        assertThat(read("x.txt", "rain ".repeat(25) + "\n\nIt stopped.").provenance().title()).isEqualTo("x");
    }

    @Test
    void theFirstLineOfAWrappedParagraphIsNoTitle() throws IOException {
        String line = "The rain that fell on the whole of the coast from Tuesday on has now";
        String text = (line + "\n").repeat(4) + "stopped.\n\n" + (line + "\n").repeat(4) + "stopped again.\n";

        assertThat(read("x.txt", text).headline()).isNull();
    }

    @Test
    void aMarkdownHeadingIsATitle() throws IOException {
        Story story = read("x.md", "# Rain, at last\n\nIt rained.");

        assertThat(story.provenance().title()).isEqualTo("Rain, at last");
        assertThat(headline(story)).isEqualTo("# Rain, at last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rain “at last”.", "RAIN 'AT  LAST'", "# Rain ‘at last’", "Rain \"at\u00A0last\""})
    void theTitleIsFoundInTheTextHoweverItIsSet(String line) throws IOException {
        write("x.yml", "title: Rain \"at last\"");

        Story story = read("x.txt", line + "\n\nIt rained.");

        assertThat(headline(story)).isEqualTo(line);
        assertThat(story.provenance().title()).isEqualTo("Rain \"at last\"");
    }

    @Test
    void theTitleIsFoundInSeveralLines() throws IOException {
        write("x.yml", "title: Rain at last; Rivers rise");

        Story story = read("x.txt", "Rain at last;\n\nRivers rise.\n\nIt rained.\n");

        assertThat(headline(story)).isEqualTo("Rain at last;\n\nRivers rise.");
        assertThat(story.paragraphs()).extracting(Paragraph::number).containsExactly(0, 0, 1);
    }

    @Test
    void anotherFirstLineIsNotTheHeadline() throws IOException {
        write("x.yml", "title: Rain");

        assertThat(read("x.txt", "Snow\n\nIt rained.").headline()).isNull();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private String body(String name, String text) throws IOException {
        Story story = read(name, text);
        return story.text(story.body());
    }

    private static String headline(Story story) {
        Span headline = story.headline();
        return headline == null ? "" : story.text(headline);
    }

    private Story read(String name, String text) throws IOException {
        Reading reading = reading(name, text);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).story();
    }

    private String refusal(String name, String text) throws IOException {
        Reading reading = reading(name, text);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }

    private Reading reading(String name, String text) throws IOException {
        write(name, text);
        return Folders.sources(List.of(new FolderSettings(folder))).getFirst().list().getFirst().read();
    }
}
