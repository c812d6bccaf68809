package dev.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are a poll's, and whose poll it is. Expected: “sentence | pollster”. */
class PollsTest {
    private static final String POLL = "In an Oakfield College poll on Monday, 40 percent of voters wanted a bridge.";

    @ParameterizedTest
    @ValueSource(strings = {POLL, "Some 40% want a bridge, a new national tracking poll by Oakfield College has it.",
            "According to an online Oakfield College poll out Thursday, 40 percent of voters want a bridge.",
            "An Oakfield College telephone survey puts the bridge ahead by 8 points."})
    void aSentenceWithFiguresOfAPollIsThePollsters(String text) {
        assertThat(Counted.in(text)).containsExactly(text + " | Oakfield College");
    }

    @Test
    void figuresBehindItAreThePollsToo() {
        assertThat(
                Counted.in(POLL + " It rained. Among women 52 percent favor it. The poll puts the rest at 8 percent."))
                .containsExactly(POLL + " | Oakfield College", "Among women 52 percent favor it. | Oakfield College",
                        "The poll puts the rest at 8 percent. | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rents rose 5 percent last year.", "Among men, wages rose 5 percent.",
            "Another poll, in Ohio, had 55 percent of voters in favor.",
            "Other polls had 55 percent of voters in favor.",
            "“Some 55 percent of all voters favor it,” said a man with a dog.",
            "The error margin is plus or minus 3 percentage points.", "The next poll comes out in 10 days."})
    void figuresOfSomethingElseAreNot(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).containsExactly(POLL + " | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mayor Jane Doe surveyed the flooded town, where 40 percent of the homes were gone.",
            "The FBI conducted searches in 30 percent of the homes.",
            "Ted Cruz left. In a Cruz favorability poll, 40 percent of voters liked him.",
            "In a Florida Senate poll, 40 percent of voters liked him.",
            "Ted Cruz left. Trump and Cruz poll at 30 percent among voters."})
    void whoeverAPollIsAboutHasNotMadeIt(String text) {
        assertThat(Counted.in(text)).isEmpty();
    }

    @Test
    void partnersNamedBeforeThePollHaveMadeIt() {
        String text = "The Bugle-Lakefield poll finds the bridge ahead by 8 points.";
        String behind = "Among women 52 percent favor it.";
        assertThat(Counted.in(text + " " + behind)).containsExactly(text + " | The Bugle-Lakefield poll",
                behind + " | The Bugle-Lakefield poll");
    }

    @Test
    void rivalsNamedBeforeThePollAreAskedAbout() {
        String text = "Jane Doe left. John Roe stayed. The Doe-Roe poll finds her ahead by 8 points.";
        assertThat(Counted.in(text + " Among women 52 percent favor her.")).isEmpty();
    }

    @Test
    void whoeverSurveysPeopleIsAPollster() {
        String text = "Oakfield Times surveyed 500 voters, and 40 percent want a bridge.";
        assertThat(Counted.in(text)).containsExactly(text + " | Oakfield Times");
    }

    @Test
    void howItWasDoneIsTheReporters() {
        assertThat(Counted.in(POLL + " The poll has a margin of error of 3 percentage points."))
                .containsExactly(POLL + " | Oakfield College");
    }

    @Test
    void figuresFarBehindItAreNot() {
        String between = " It rained. It snowed. It thundered. It was cold.";
        assertThat(Counted.in(POLL + between + " Among women she leads by 8 points.")).hasSize(1);
    }

    @Test
    void figuresOfThoseWhoWereAskedAreTheOnlyPollsHoweverFarBehind() {
        String between = " It rained. It snowed. It thundered. It was cold. It was dark.";
        String figures = "Of likely voters 52 percent favor it.";
        assertThat(Counted.in(POLL + between + " " + figures)).containsExactly(POLL + " | Oakfield College",
                figures + " | Oakfield College");
        String other = "In a Fox News poll, 30 percent of voters wanted it.";
        assertThat(Counted.in(other + " " + POLL + between + " " + figures)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Against Jane Doe, Roe earned 51 percent to her 35 percent.",
            "John Roe is at just 9 percent."})
    void rivalsStandingIsThePolls(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).containsExactly(POLL + " | Oakfield College",
                behind + " | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Profits rose 5 percent and revenue grew 3 percent.", "Unemployment is at 5 percent.",
            "The bank will charge 5 percent on loans and pay 3 percent on savings.",
            "Jane Doe took 51 percent in 2012 and 48 percent in 2008.",
            "In Ohio, Jane Doe received 51 percent of the vote to 48 percent for John Roe.",
            "Tim Poe had 20 points in the first half and 10 points in the second."})
    void otherFiguresBehindAPollAreNotThePolls(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A mere 9 percent say they swim.", "Four percent would choose the ferry.",
            "Asked whether it rains too much, 72 percent shrugged.", "Almost half said they swim.",
            "Some 40 percent of the women in town now want a ferry.",
            "John Roe has the edge in two hypothetical matchups.", "His best showing is 10 percent in Lakefield."})
    void whatPeopleThinkBehindAPollIsThePolls(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).containsExactly(POLL + " | Oakfield College",
                behind + " | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Some 9 percent of the homes burned down.", "Half of the bridge would fall.",
            "Naming a third judge would be unwise.", "Building a third would be unwise.",
            "The town gave 4 percent to the ferry.", "Jane Doe was asked whether it rains too much.",
            "But when asked how she would lead, Jane Doe laughed.",
            "John Roe has the edge in two tight races."})
    void whatNobodyThinksIsNot(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).hasSize(1);
    }

    @Test
    void whatPeopleThinkIsTheOnlyPollstersHoweverFarBehind() {
        String far = POLL + " It rained. It snowed. It thundered. It was cold. It was dark.";
        String opinion = "Only 9 percent say they swim.";
        String standing = "John Roe is at just 9 percent.";
        String points = "Jane Doe lost 7 points, and is at 9 percent.";
        assertThat(Counted.in(far + " " + opinion)).contains(opinion + " | Oakfield College");
        assertThat(Counted.in(far + " " + standing)).contains(standing + " | Oakfield College");
        assertThat(Counted.in(far + " " + points)).contains(points + " | Oakfield College");
        assertThat(Counted.in(far + " Jane Doe lost, and is at 9 percent.")).hasSize(1);
        assertThat(Counted.in("In a Lakefield Times poll, 30 percent of voters wanted it. " + far + " " + opinion))
                .hasSize(2);
    }

    @Test
    void behindTheParagraphOfAPollByTheWayTheStorysOwnIsTold() {
        String aside = "A 2015 Lakefield Times survey had 30 percent of voters for it.";
        String split = "By 82%-12%, women support the ferry.";
        assertThat(Counted.in(POLL + "\n\n" + aside + "\n\n" + split)).contains(split + " | Oakfield College");
        assertThat(Counted.in(POLL + "\n\n" + aside + " " + split)).contains(split + " | Lakefield Times");
        assertThat(Counted.in(POLL + "\n\n" + aside + "\n\nIt rained.\n\n" + aside + "\n\n" + split))
                .contains(split + " | Lakefield Times");
        assertThat(Counted.in(POLL + "\n\n" + aside + "\n\nPoints fell 2 percentage points on Monday.")).hasSize(2);
    }

    @Test
    void behindThePollOfNobodyKnownTheStorysOnlyOneIsTold() {
        String figures = "Of likely voters 52 percent favor it.";
        assertThat(Counted.in(POLL + "\n\nA survey in March had 30 percent.\n\n" + figures))
                .contains(figures + " | Oakfield College");
    }

    @Test
    void figuresReachFromOneToTheNext() {
        String between = " It rained. It snowed. It thundered.";
        String women = "Among women 52 percent favor it.";
        String men = "Among men 47 percent favor it.";
        assertThat(Counted
                .in("In a Fox News poll, 30 percent of voters wanted it. " + POLL + between + " " + women + between
                        + " " + men))
                .contains(men + " | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two-thirds support the ferry.", "By 62%-32%, they like it.",
            "Some 40 percent of the women in town oppose it.", "The ferry came fourth at 9 percent.",
            "And when asked who should lead, the vast majority named Doe.",
            "Those polled were evenly split on the ferry.", "Voters are about evenly divided on the ferry.",
            "More than half have an unfavorable view of the ferry.", "A third of the men, 33%, think so."})
    void whoIsForItAndAgainstIsThePolls(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).contains(behind + " | Oakfield College");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wages will rise 5%-10% next year.", "Two-thirds of the support beams broke.",
            "The ferry came at 9 o’clock.", "He was third with 9 percent of the vote.",
            "The Senate is evenly divided.", "The ferry has an odd view of the town."})
    void rangesAndBeamsAreNot(String behind) {
        assertThat(Counted.in(POLL + " " + behind)).hasSize(1);
    }

    @Test
    void aPollsterWhoseNameIsCutShortIsTheSame() {
        String far = POLL + " It rained. It snowed. It thundered. It was cold. It was dark.";
        String opinion = "Only 9 percent say they swim.";
        String again = " An Oakfield survey is to come.";
        assertThat(Counted.in(far + " " + opinion + again)).contains(opinion + " | Oakfield College");
    }

    @Test
    void exitPollsNeedNoPollster() {
        String text = "Exit polls put the share at 40 percent of voters.";
        assertThat(Counted.in(text)).containsExactly(text + " | Exit polls");
    }

    @Test
    void pointsMayBeToldInWords() {
        String text = "In an Oakfield College poll, Doe leads Roe by just four points.";
        assertThat(Counted.in(text)).containsExactly(text + " | Oakfield College");
    }

    @Test
    void aPollThatIsNobodysTellsNothing() {
        assertThat(Counted.in("In a new poll, 40 percent of voters wanted a bridge.")).isEmpty();
    }
}
