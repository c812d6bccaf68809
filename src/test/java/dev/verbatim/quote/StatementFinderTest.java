package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reported statements, a construction a line. What a line marks is what must be found: {@code {source}}, {@code <cue>},
 * {@code [statement]}, whose marks are taken out before the story is read.
 */
class StatementFinderTest {
    private static final QuotationFinder FINDER = new QuotationFinder();
    private static final String CONSTRUCTIONS = """
            {Jane Doe} <said> [that the bridge would carry forty trams an hour].
            {Jane Doe} <said> [the bridge would carry forty trams an hour].
            [The bridge will carry forty trams an hour], {Jane Doe} <said>.
            [The bridge will carry forty trams an hour], <said> {Jane Doe}.
            {She} <added> [that the old ferry would be sold next year].
            {Officials} <said> on Monday [that the bridge would open in May].
            <According> to {city officials}, [the bridge cost forty million dollars].
            [The bridge cost forty million dollars], <according> to {city officials}.
            {Jane Doe} <told> reporters [that the bridge would open in May].
            {Jane Doe} <asked> [whether the bridge would open in May].
            {Jane Doe} <denied> [that she had taken money from the builders].
            {Jane Doe} <promised> [to open the bridge before the end of the year].
            {Jane Doe} <vowed> [to open the bridge before the end of the year].
            {The mayor} <pledged> [to lower the price of tickets next year].
            {Jane Doe} <believes> [that the bridge will bring new jobs to the town].
            {Voters} <think> [the bridge is too expensive for such a small town].
            {Jane Doe} <hopes> [to win the support of older voters].
            {Jane Doe} <wants> [to build a second bridge across the river].
            {Jane Doe} <plans> [to build a second bridge across the river].
            {Jane Doe} <urged> the council [to build a second bridge across the river].
            {Jane Doe} <accused> [the council of wasting forty million dollars on a bridge].
            {Jane Doe} <criticized> [the council for wasting forty million dollars].
            {She} <called> for [an end to the tax on tram tickets].
            {Jane Doe} <argued> [that the town could not afford another ferry].
            {Jane Doe} <insisted> [that the town could not afford another ferry].
            {Jane Doe} <warned> [that the old bridge could fall at any time].
            {Jane Doe} <noted> [that the old bridge was built a century ago].
            {Jane Doe} <suggested> [that the town should sell the old ferry].
            {A survey} <found> [that most people in the town liked the bridge].
            {The report} <showed> [that fewer people had used the ferry].
            {The newspaper} <reported> [that the mayor would resign in the spring].
            {The committee} <concluded> [that the builders had broken no law].
            {Jane Doe} <announced> [that she would run for governor].
            {Jane Doe} <acknowledged> [that mistakes had been made in building the bridge].
            {Jane Doe} <complained> [that the council had ignored her letters].
            {Jane Doe} <predicted> [that the trams would be full every morning].
            {Jane Doe}, who built the bridge, <said> [it would last for a hundred years].
            {Jane Doe}, the mayor of Port Ellen, <said> [the bridge would last for a hundred years].
            {Jane Doe} has repeatedly <said> [that the bridge is safe for heavy trucks].
            {Critics} <say> [the bridge will ruin the view of the old harbor].
            {Experts} <worry> [that the bridge will ruin the old harbor].
            {Strategists} <concede> [that the bridge will be late].
            {Jane Doe}<:> [The bridge will open to trams before the summer].
            {Police} <said> [two men had been arrested near the bridge].
            {Mr. Roe} <claimed> [that nobody had asked him about the bridge].
            {He} <explained> [that the trams needed a wider road].
            But {Doe} <said> [she had never met the builder].
            {Jane Doe} <said> in an interview [that the bridge was safe for heavy trucks].
            {Jane Doe} <said> [that the bridge, which cost forty million dollars, was safe].
            {Jane Doe} <said> [that John Roe told her the bridge was not safe].
            {Jane Doe} <insisted> [that Roe was wrong to say that the bridge was unsafe].
            {Voters} were already <skeptical> of [the new bridge across the river].
            {Mr. Roe} <repeated> [his support for the bridge].
            The crowd cheered, with {Mayor Jane Doe} <calling> [the bridge a marvel of our time].
            {The Doe administration} <argues> [that the bridge will open doors to growth].
            And {Mr. Roe} <vows> [not to take any calls until the bridge is open].
            {Jane Doe}, the Ohio engineer who heads the Bridge Committee, which oversees the ferry, <said> [trams were safe].
            {Senior engineers} who have seen the figures <argue> [that the bridge will hold].
            One engineer admiring Mr. Roe, {Jane Doe} of the Bridge Committee in Ohio, <said> [she had made forty drawings].
            {A spokesman} for Mayor John Roe of Oakfield <said> [the police had closed the bridge].
            {Jane Doe} - who built the first one - <said> at a rally [that the bridge should be closed].
            """;

    static Stream<Marked> constructions() {
        return CONSTRUCTIONS.lines().map(Marked::of);
    }

    @ParameterizedTest
    @MethodSource("constructions")
    void statementsAreFound(Marked marked) {
        Story story = Story.of(new StoryId("test"), marked.text(), Provenance.titled("test"));
        assertThat(FINDER.find(story)).map(found -> Marked.of(story, found)).containsExactly(marked);
    }

    /** Known misses: “painted the bridge green” and “forty trams an hour” are taken for statements. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The bridge carries forty trams an hour across the river.",
            "Jane Doe walked across the bridge with her dog on Monday.",
            "The builders closed the bridge for two days before the opening.",
            "Jane Doe ran to the harbor and bought two tickets.",
            "The ferry left the harbor at noon with forty people on board.",
            "John Roe was born in Port Ellen and studied in Dublin.",
            "The old bridge fell into the river after the storm.",
            "The new trams will cross the river every ten minutes.",
            "Jane Doe won the election by forty votes.",
            "The council met for three hours on Tuesday evening."})
    void whatNobodySaysIsNot(String text) {
        assertThat(FINDER.find(Story.of(new StoryId("test"), text, Provenance.titled("test")))).isEmpty();
    }

    /** A sentence, and what is found in it. */
    record Marked(String text, List<String> found) {
        static Marked of(String line) {
            String text = line.replaceAll("[{}<>\\[\\]]", "");
            return new Marked(text, Arrays.asList(between(line, '{', '}'), between(line, '<', '>'),
                    bare(between(line, '[', ']'))));
        }

        static Marked of(Story story, Quotation quotation) {
            Cue cue = quotation.cue();
            return new Marked(story.text(), Arrays.asList(
                    quotation.mention() == null ? "" : story.text(quotation.mention()),
                    cue == null ? "" : story.text(cue.span()),
                    bare(story.text(quotation.span()))));
        }

        /** Whether “that” belongs to the statement is not worth a quarrel. */
        private static String bare(String statement) {
            return statement.startsWith("that ") ? statement.substring(5) : statement;
        }

        private static String between(String line, char opens, char closes) {
            return line.substring(line.indexOf(opens) + 1, line.indexOf(closes));
        }

        @Override
        public String toString() {
            return text + " " + found;
        }
    }
}
