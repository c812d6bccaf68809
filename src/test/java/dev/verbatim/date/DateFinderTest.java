package dev.verbatim.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line: the text with the date between brackets, and its first and last day. Said on Wednesday, 12 Oct. 2022. */
class DateFinderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 10, 12);

    private final DateFinder finder = new DateFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It closed on [2021-03-05].                          | 2021-03-05 | 2021-03-05
            It closed on [3/5/2021].                            | 2021-03-05 | 2021-03-05
            It closed on [25/12/21].                            | 2021-12-25 | 2021-12-25
            It closed on [March 5, 2021], at noon.              | 2021-03-05 | 2021-03-05
            It closed on [5 March 2021].                        | 2021-03-05 | 2021-03-05
            It closed on [the 5th of March 2021].               | 2021-03-05 | 2021-03-05
            It closed on [Friday, Mar. 5, 2021].                | 2021-03-05 | 2021-03-05
            It ran [July 25-28, 2016], in Ohio.                 | 2016-07-25 | 2016-07-28
            Born on [Feb. 29, 2020].                            | 2020-02-29 | 2020-02-29
            It closed in [March 2021].                          | 2021-03-01 | 2021-03-31
            It closed in [March of 2021].                       | 2021-03-01 | 2021-03-31
            It closed in [March nineteen ninety-seven].         | 1997-03-01 | 1997-03-31
            It belonged to them since [1783].                   | 1783-01-01 | 1783-12-31
            The [1996] law was new.                             | 1996-01-01 | 1996-12-31
            It was [the year two thousand].                     | 2000-01-01 | 2000-12-31
            Back in [nineteen oh five].                         | 1905-01-01 | 1905-12-31
            He was young in ['68].                              | 1968-01-01 | 1968-12-31
            Sales rose in [fiscal 2020].                        | 2020-01-01 | 2020-12-31
            Hits of [the 1990s] played.                         | 1990-01-01 | 1999-12-31
            Hits of [the ’80s] played.                          | 1980-01-01 | 1989-12-31
            Hits of [the nineties] played.                      | 1990-01-01 | 1999-12-31
            An idea of [the 20th century].                      | 1900-01-01 | 1999-12-31
            An idea of [the nineteenth century].                | 1800-01-01 | 1899-12-31
            After [9/11] they moved.                            | 2001-09-11 | 2001-09-11
            After the [Sept. 11] attacks they moved.            | 2001-09-11 | 2001-09-11
            The crisis of [2007-09] and after.                  | 2007-01-01 | 2009-12-31
            A quiet time, [1948–1982], for some.                | 1948-01-01 | 1982-12-31
            Since the [1828] race nothing changed.              | 1828-01-01 | 1828-12-31
            It fell in [the first half of fiscal 2020].         | 2020-01-01 | 2020-06-30
            It fell in [2019's third quarter].                  | 2019-07-01 | 2019-09-30
            """)
    void knowsDatesWithAYearWhateverTheDayOfSpeaking(String text, LocalDate from, LocalDate to) {
        assertThat(daysOf(text, null)).isEqualTo(List.of(new Days(from, to)));
        assertThat(daysOf(text, WEDNESDAY)).isEqualTo(List.of(new Days(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She left [today].                                   | 2022-10-12 | 2022-10-12
            She left [yesterday morning].                       | 2022-10-11 | 2022-10-11
            She left [last night].                              | 2022-10-11 | 2022-10-11
            She leaves [tomorrow].                              | 2022-10-13 | 2022-10-13
            She left [the day before yesterday].                | 2022-10-10 | 2022-10-10
            She left [last week].                               | 2022-10-03 | 2022-10-09
            She left [this past week].                          | 2022-10-03 | 2022-10-09
            She leaves [next week].                             | 2022-10-17 | 2022-10-23
            She left [last month].                              | 2022-09-01 | 2022-09-30
            She left [earlier this year].                       | 2022-01-01 | 2022-12-31
            She left [late last year].                          | 2021-01-01 | 2021-12-31
            She left at [the end of the month].                 | 2022-10-01 | 2022-10-31
            They finish by [year-end].                          | 2022-01-01 | 2022-12-31
            She left [18 months ago].                           | 2021-04-01 | 2021-04-30
            She left [a year and a half ago].                   | 2021-04-01 | 2021-04-30
            She left [two and a half years ago].                | 2020-04-01 | 2020-04-30
            She left [twenty-one days ago].                     | 2022-09-21 | 2022-09-21
            She left [a couple of weeks ago].                   | 2022-09-26 | 2022-10-02
            She left [five years ago].                          | 2017-01-01 | 2017-12-31
            She left [a decade ago].                            | 2012-01-01 | 2012-12-31
            She will leave [two years from now].                | 2024-01-01 | 2024-12-31
            She will leave [in two weeks].                      | 2022-10-24 | 2022-10-30
            She left on [the day after Christmas].              | 2021-12-26 | 2021-12-26
            She spoke in [the week of March 7].                 | 2022-03-07 | 2022-03-13
            She left [last May].                                | 2022-05-01 | 2022-05-31
            It closed in [May of last year].                    | 2021-05-01 | 2021-05-31
            She left [last November].                           | 2021-11-01 | 2021-11-30
            She left [last fall].                               | 2021-09-01 | 2021-11-30
            She leaves [this fall].                             | 2022-09-01 | 2022-11-30
            She left [last winter].                             | 2021-12-01 | 2022-02-28
            She left in [the summer].                           | 2022-06-01 | 2022-08-31
            She left in [the spring of 2014].                   | 2014-03-01 | 2014-05-31
            She left over [the weekend].                        | 2022-10-08 | 2022-10-09
            She leaves [this weekend].                          | 2022-10-15 | 2022-10-16
            Profit fell in [the third quarter].                 | 2022-07-01 | 2022-09-30
            Profit fell in [Q3 2021].                           | 2021-07-01 | 2021-09-30
            Profit fell in [last year's third quarter].         | 2021-07-01 | 2021-09-30
            Profit may fall in [next year's first quarter].     | 2023-01-01 | 2023-03-31
            Profit fell in [the first half of the year].        | 2022-01-01 | 2022-06-30
            They met on [Thanksgiving Day].                     | 2021-11-25 | 2021-11-25
            They will meet on [Election Day].                   | 2022-11-08 | 2022-11-08
            They met on [Christmas Eve].                        | 2021-12-24 | 2021-12-24
            They met on [Labor Day].                            | 2022-09-05 | 2022-09-05
            They met in [Easter week].                          | 2022-04-11 | 2022-04-17
            They met on [Friday the 13th].                      | 2022-05-13 | 2022-05-13
            [The first-half] results were poor.                 | 2022-01-01 | 2022-06-30
            Sales for [the year] were poor.                     | 2022-01-01 | 2022-12-31
            """)
    void countsFromTheDayOfSpeaking(String text, LocalDate from, LocalDate to) {
        assertThat(daysOf(text, WEDNESDAY)).isEqualTo(List.of(new Days(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met [Tuesday].                                     | 2022-10-11
            They met [Wednesday].                                   | 2022-10-12
            They will meet [Tuesday].                               | 2022-10-18
            On [Tuesday], an official said so.                      | 2022-10-11
            On [Tuesday], voters will decide.                       | 2022-10-18
            They are due in court [Monday].                         | 2022-10-17
            The trial, set to open [Monday], was long prepared.     | 2022-10-17
            The jury set [Friday] aside for a walk.                 | 2022-10-07
            The bill is expected to be signed [Friday].             | 2022-10-14
            The vote had been scheduled for [Friday].               | 2022-10-07
            They said [Monday] that they would go.                  | 2022-10-10
            They will appeal against [Monday]’s verdict.            | 2022-10-10
            They gathered ahead of [Tuesday]’s vote.                | 2022-10-18
            They had until 5 p.m. [Tuesday] to pay.                 | 2022-10-18
            They will hold a heated debate [Friday].                | 2022-10-14
            They met [last Tuesday].                                | 2022-10-11
            They met [last Wednesday].                              | 2022-10-05
            They meet [next Friday].                                | 2022-10-21
            They meet [this Friday].                                | 2022-10-14
            They met [this past Friday].                            | 2022-10-07
            """)
    void tenseTellsLastTuesdayFromNext(String text, LocalDate day) {
        assertThat(daysOf(text, WEDNESDAY)).isEqualTo(List.of(Days.of(day)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The law passed on [March 5].                            | 2022-03-05 | 2022-03-05
            The law passed on [Dec. 5].                             | 2021-12-05 | 2021-12-05
            The hearing is set for [Feb. 5].                        | 2023-02-05 | 2023-02-05
            The court named [Nov. 10] as the last day.              | 2022-11-10 | 2022-11-10
            The prize will be paid [Dec. 14] to the winners.        | 2022-12-14 | 2022-12-14
            She resigned in [January].                              | 2022-01-01 | 2022-01-31
            She will resign in [January].                           | 2023-01-01 | 2023-01-31
            She resigned in [October].                              | 2022-10-01 | 2022-10-31
            A meeting on [Oct. 14] follows.                         | 2022-10-14 | 2022-10-14
            """)
    void tenseAndClosenessFindTheYear(String text, LocalDate from, LocalDate to) {
        assertThat(daysOf(text, WEDNESDAY)).isEqualTo(List.of(new Days(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In [1988] he wrote; [that year] he also won.            | 1988-01-01 | 1988-12-31
            In [May 1988] he wrote; [the following month] he won.   | 1988-06-01 | 1988-06-30
            On [May 2, 1988], he wrote; [three days later] he won.  | 1988-05-05 | 1988-05-05
            On [May 2, 1988], he wrote; [the next morning] he won.  | 1988-05-03 | 1988-05-03
            In [the third quarter] it won, but lost [a year ago].  | 2021-07-01 | 2021-09-30
            In [the third quarter] it lost; [the latest period].    | 2022-07-01 | 2022-09-30
            For [the third quarter]; [the 2020 period].             | 2020-07-01 | 2020-09-30
            It lost in [2019] what it won [a year earlier].         | 2018-01-01 | 2018-12-31
            On [May 2, 1988], he won. [The day before], it rained.  | 1988-05-01 | 1988-05-01
            In [1988] he wrote; [that spring] he won.               | 1988-03-01 | 1988-05-31
            It fell in [2019] from [the prior year].                | 2018-01-01 | 2018-12-31
            It fell in [the third quarter] from [the same period last year]. | 2021-07-01 | 2021-09-30
            """)
    void countsFromWhatWasToldBefore(String text, LocalDate from, LocalDate to) {
        assertThat(daysOf(text, WEDNESDAY).getLast()).isEqualTo(new Days(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On [April 24] and [25, 2019].                           | 2019-04-24 | 2019-04-25
            From [May] to [July 2014] it rained.                    | 2014-05-01 | 2014-07-31
            From [November] to [February 2014] it rained.           | 2013-11-01 | 2014-02-28
            Between [1982] and [1992] it fell.                      | 1982-01-01 | 1992-12-31
            """)
    void datesThatAreJoinedShareTheirYear(String text, LocalDate from, LocalDate to) {
        List<Days> days = daysOf(text, null);
        assertThat(days.getFirst().and(days.getLast())).isEqualTo(new Days(from, to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 18-year-old student, 24, lived there for five years.
            It took three weeks, over the past year and in the last month.
            We may march; June Smith and Theresa May will not fall.
            They paid $1990 to 2016 people, or 1,995 dollars.
            Call 555-1990 or write to A1998.
            It rains every Friday, each July and on Fridays.
            He reads USA Today and watched “This Week”.
            In that case the first half was dull.
            A 2-year-old of this year-old group won on Super Tuesday.
            The day before he died and two days after the vote it rained.
            The score was 24/31/99 on 2021-13-45.
            It was the worst in years and the first time in ten years.
            """)
    void agesDurationsAmountsAndNamesAreNoDates(String text) {
        assertThat(finder.find(text, WEDNESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was about 18 months ago.         | about 18 months ago | ABOUT  | MONTH
            It was nearly four years ago.       | nearly four years ago | ABOUT | YEAR
            It ends around Nov. 1.              | around Nov. 1       | ABOUT  | DAY
            It was early in the week.           | early in the week   | EARLY  | WEEK
            It was in mid-January.              | mid-January         | MIDDLE | MONTH
            It was at the end of 1994.          | the end of 1994     | LATE   | YEAR
            It was in the late 1980s.           | the late 1980s      | LATE   | DECADE
            Talks about Tuesday are over.       | Tuesday             | NONE   | DAY
            """)
    void keepsThePrecisionOfTheStory(String text, String words, Hedge hedge, Precision precision) {
        DateMention mention = finder.find(text, WEDNESDAY).getFirst();
        assertThat(text.substring(mention.span().start(), mention.span().end())).isEqualTo(words);
        assertThat(mention.hedge()).isEqualTo(hedge);
        assertThat(mention.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was theirs since 1783.               | 1783-01-01 | 2022-10-12
            Earlier this year it was sold.          | 2022-01-01 | 2022-10-12
            Later this month it will be sold.       | 2022-10-12 | 2022-10-31
            From 1991 to 1997 it was sold.          | 1991-01-01 | 1997-12-31
            Between May and July it was sold.       | 2022-05-01 | 2022-07-31
            It was sold in May.                     | 2022-05-01 | 2022-05-31
            """)
    void reachesOverTheDaysSpokenOf(String text, LocalDate from, LocalDate to) {
        assertThat(finder.find(text, WEDNESDAY))
                .allSatisfy(date -> assertThat(date.reach()).isEqualTo(new Days(from, to)));
    }

    @Test
    void whatNobodyCanTellStaysAsWords() {
        assertThat(finder.find("They met several years ago, and that day recently.", WEDNESDAY)).hasSize(3)
                .allSatisfy(date -> assertThat(date.days()).isNull());
    }

    @Test
    void aDayFarOutsideTheCalendarIsNoDayOfSpeaking() {
        assertThat(finder.find("It was theirs since 1783, and yesterday.", LocalDate.MAX))
                .extracting(DateMention::reach)
                .containsExactly(Days.ofYears(1783, 1783), null);
    }

    @Test
    void withoutADayOfSpeakingOnlyDatesWithAYearAreResolved() {
        assertThat(daysOf("They met [Tuesday] and in [May 2014].", null)).hasSize(1);
    }

    @Test
    void countsFromTheDayOfAStatementWhereThatIsKnown() {
        String text = "It rained. “That was yesterday,” she wrote. It was dry today.";
        Story story = Story.of(new StoryId("rain"), text, Provenance.titled("Rain"));
        Span quotation = new Span(text.indexOf("That"), text.indexOf(",”"));
        assertThat(finder.find(story, quotation, WEDNESDAY)).extracting(DateMention::days)
                .containsExactly(Days.of(WEDNESDAY.minusDays(1)));
    }

    @Test
    void readsAStoryAgainstTheDayItWasPublished() {
        String text = "A first sentence in 1988.\n\nIn that year it snowed.\n\nNothing. It thawed Tuesday.";
        Provenance provenance = new Provenance("Snow", null, null, WEDNESDAY, null);
        Story story = new Story(new StoryId("snow"), text, new Span(2, text.length()), null, provenance);
        assertThat(finder.find(story)).extracting(DateMention::days).containsExactly(Days.ofYears(1988, 1988),
                Days.ofYears(1988, 1988), Days.of(WEDNESDAY.minusDays(1)));
    }

    /** The days of the dates between brackets; fails when others are found, or their words are not those. */
    private List<Days> daysOf(String marked, @Nullable LocalDate reference) {
        String text = marked.replace("[", "").replace("]", "");
        List<DateMention> resolved = finder.find(text, reference).stream().filter(date -> date.days() != null).toList();
        if (reference != null) {
            assertThat(resolved).extracting(date -> text.substring(date.span().start(), date.span().end()))
                    .isEqualTo(bracketed(marked));
        }
        return resolved.stream().map(date -> Objects.requireNonNull(date.days())).toList();
    }

    private static List<String> bracketed(String marked) {
        return Pattern.compile("\\[(.*?)]").matcher(marked).results().map(found -> found.group(1)).toList();
    }
}
