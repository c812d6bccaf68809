package dev.verbatim.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CastTest {
    private static final Tagger TAGGER = new Tagger();

    @Test
    void aSurnameIsTheFullNames() {
        givenStory("Sen. Jane Doe voted. Later Doe left for Ohio.").then("Doe", "Jane Doe");
    }

    @Test
    void titlesAreNoNames() {
        givenStory("Russian President Vladimir Orlov arrived. He met Mr. Orlov's brother.")
                .then("Russian President Vladimir Orlov", "Vladimir Orlov");
    }

    @Test
    void officesOfAStateAreNoNames() {
        givenStory("Nobody met Secretary of State Jane Doe.").thenPeople("Jane Doe");
        givenStory("Nobody met the Oakfield Supervisor of Elections Susan Roe.").then("Elections Susan Roe",
                "Susan Roe");
        givenStory("Nobody met Govs. John Roe and Jane Doe.").then("Govs. John Roe", "John Roe");
    }

    @Test
    void partyAndStateBehindANameTellWhoTheStatesSenatorIs() {
        Given given = givenStory(
                "Sen. John Roe, R-Fla., met Sen. Jane Doe (D-N.H.) and Rep. Ann Poe (R-Utah) and Rep. Eve Moe, R-South Carolina. It rained. "
                        + "The Florida senator slept. The New Hampshire Democrat left. The Utah Republican smiled. The South Carolina Republican smiled.");
        given.then("The Florida senator", "John Roe");
        given.then("The New Hampshire Democrat", "Jane Doe");
        given.then("The Utah Republican", "Ann Poe");
        given.then("The South Carolina Republican", "Eve Moe");
        assertThat(given.names()).noneMatch(name -> name.contains("-"));
    }

    @Test
    void aPartyAndACountryBelongToTheNameOfAnOrganisation() {
        assertThat(givenStory("Nobody met the Republican National Committee.").names())
                .containsExactly("Republican National Committee");
        assertThat(givenStory("Nobody met the American Bridge Union of Ohio.").names())
                .containsExactly("American Bridge Union of Ohio");
        givenStory("Nobody met the Republican Senate candidate Jane Doe.").thenPeople("Jane Doe");
        givenStory("Nobody met the German State Secretary Jane Doe.").thenPeople("Jane Doe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Center for Bridge Progress", "Council on Ferry Relations",
            "Committee for a Responsible Ferry Budget", "Mothers Against Late Ferries",
            "Food and Bridge Administration",
            "Office of Bridges and Budget", "Organization for Ferry Cooperation and Development",
            "Ferries and Exchange Commission", "National Association for the Advancement of Ferry People",
            "Republic of Turkey"})
    void smallWordsJoinTheNamesOfOrganisations(String name) {
        assertThat(givenStory("Nobody met the " + name + " yesterday.").names()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Nobody met the Bridge Committee on Friday. | Bridge Committee",
            "Nobody met the Bridge Committee on Capitol Hill. | Bridge Committee, Capitol Hill",
            "Nobody met the Bridge Commission on Jane Doe. | Bridge Commission, Jane Doe",
            "Nobody met Doctors for Jane Doe. | Jane Doe, Doctors",
            "Nobody met the Bridge Alliance against Mayor Jane Doe. | Bridge Alliance, Jane Doe",
            "Nobody met the Bridge League against Barcelona. | Bridge League, Barcelona",
            "Nobody met the FBI and Bridge Department. | FBI, Bridge Department",
            "Nobody met the Senate and Bridge Committee. | Senate, Bridge Committee",
            "Nobody met Secretary of State John Roe and Defense Secretary Jane Doe. | John Roe, Jane Doe",
            "Nobody met Attorney General Loretta Poe and Bridge Enforcement Administration. | Loretta Poe, Bridge Enforcement Administration",
            "Nobody met the Department of Justice and Congress. | Department of Justice, Congress",
            "Nobody met Jane Doe and John Roe. | Jane Doe, John Roe"})
    void smallWordsJoinNothingElse(String text, String names) {
        assertThat(String.join(", ", givenStory(text).names())).isEqualTo(names);
    }

    @Test
    void aWomanMayBeASpokesman() {
        givenStory("Nobody heard spokesman Jane Doe and John Roe. It rained. She slept.").then("She", "Jane Doe");
        givenStory("Nobody heard Congressman Kim Doe. It rained. He slept.").then("He", "Kim Doe");
    }

    @Test
    void peopleWithoutANameAreNobodysNameAtTheStartOfASentence() {
        assertThat(givenStory("It rained. Lawyers for Robin Doe said he was ill.").speaker("Lawyers"))
                .isEqualTo(new Speaker.Described("Lawyers for Robin Doe"));
        assertThat(givenStory("It rained. Residents said the bridge was old.").speaker("Residents"))
                .isEqualTo(new Speaker.Described("Residents"));
        assertThat(givenStory("The bridge is old, said Robin Masters. Masters wants another.").speaker("Masters"))
                .isEqualTo(new Speaker.Named("Robin Masters"));
    }

    @Test
    void aDescriptionKeepsTheArticleOfTheNameBehindIt() {
        assertThat(givenStory("It rained. An editor with the Oakfield Times said so.").speaker("An editor"))
                .isEqualTo(new Speaker.Described("An editor with the Oakfield Times"));
        assertThat(givenStory("It rained. A lawyer for the actor Robin Doe said so.").speaker("A lawyer"))
                .isEqualTo(new Speaker.Described("A lawyer for Robin Doe"));
    }

    @Test
    void nobodyIsCalledByAPlaceAndAHouse() {
        givenStory("Nobody met the Virginia House of Delegates.").thenPeople();
    }

    @Test
    void whoeverARoleIntroducesIsAPerson() {
        givenStory("The brewery's manager, Fenwick Tolliby, slept all day.").thenPeople("Fenwick Tolliby");
        givenStory("The stadium's owner, Anschutz Entertainment, slept all day.").thenPeople();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tim Poe left the town. Reporters asked John Roe whether it rained.¶¶“Sure it does,” he said. | John Roe",
            "Tim Poe left the town. Reporters met John Roe when it rained.¶¶“Sure it does,” he said. | Tim Poe",
            "When Tim Poe left the town, John Roe objected.¶¶“It is a pity,” he said. | John Roe",
            "But Tim Poe left the town, and John Roe wept.¶¶“It is a pity,” he said. | Tim Poe",
            "John Roe said that it rained. Tim Poe left the town in its worst year, Ann Moe said.¶¶“It is a pity,” he said. | John Roe",
            "John Roe said that it rained. Tim Poe left the town in its worst year.¶¶“It is a pity,” he said. | Tim Poe",
            "Tim Poe left the town. The council fined John Roe.¶¶“It is a pity,” he said. | Tim Poe",
            "Tim Poe left the town. The council fined John Roe.¶¶“Mr. Poe is mad,” he said. | John Roe"})
    void heIsWhoeverAnswersOrTellsNotWhomTheWordsAreOf(String text, String name) {
        givenStory(text.replace('¶', '\n')).then("he", name);
    }

    @Test
    void aVicePresidentIsNoPresident() {
        Given given = givenStory("Vice President John Roe met President Jane Doe. It rained. The vice president slept. "
                + "The president left. Nobody saw Pres. Doe.");
        given.then("The vice president", "John Roe");
        given.then("The president", "Jane Doe");
        given.then("Pres. Doe", "Jane Doe");
    }

    @Test
    void aFormerSecretaryOfStateIsWhoeverTheStoryCallsSo() {
        givenStory(
                "Former Secretary of State Jane Doe met John Roe. It rained. Nobody heard the former secretary of state.")
                .then("the former secretary", "Jane Doe");
    }

    @Test
    void aShortMonthIsNobody() {
        assertThat(givenStory("The poll, taken from Dec. 3 to Dec. 7, has bad news.").names()).isEmpty();
    }

    @Test
    void namesBehindOfKeepTheirFirstWord() {
        givenStory("Nobody met the niece of Martin Luther King.").thenPeople("Martin Luther King");
        givenStory("Nobody met a biographer of John Quincy Adams.").thenPeople("John Quincy Adams");
        givenStory("The University of North Carolina Charlotte said so.").thenPeople();
    }

    @Test
    void aCompanyThatHoldsASurnameIsNobody() {
        givenStory("Susan Collins came. Later HarperCollins said that the book was late.").then("HarperCollins",
                "HarperCollins");
    }

    @Test
    void theSenatorMayBeAFormerOne() {
        givenStory(
                "Former Sen. Jane Doe came to town. John Roe and Ann Poe met her. Nobody heard what the senator said.")
                .then("the senator", "Jane Doe");
    }

    @Test
    void somebodyOfAPartyAndPlaceIsWhoeverIsSpokenOf() {
        givenStory("John Roe (R-Ohio) left. Sen. Jane Doe said so. The Utah Republican admitted that it rained.")
                .then("The Utah Republican", "Jane Doe");
        givenStory(
                "House Budget Committee Chairman John Roe left. In a letter to Ann Poe, the Utah Republican asked why.")
                .then("the Utah Republican", "John Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sheriff Jane Doe said so. The Utah Republican admitted that it rained.",
            "Sen. Jane Doe (R-Ohio) said so. The Utah Republican admitted that it rained.",
            "South Carolina Sen. Jane Doe said so. The Utah Republican admitted that it rained.",
            "Democratic Sen. Jane Doe said so. The Utah Republican admitted that it rained.",
            "Sen. Jane Doe, a Democrat, said so. The Utah Republican admitted that it rained.",
            "Nobody heard of Sen. Jane Doe. It rained. It rained. The Utah Republican admitted that it rained."})
    void whoeverIsOfAnotherPlaceOrPartyIsSomebodyElse(String text) {
        assertThat(givenStory(text).speaker("The Utah Republican"))
                .isEqualTo(new Speaker.Described("The Utah Republican"));
    }

    @Test
    void aNewspaperMayBeCalledRepublican() {
        givenStory("Sen. Jane Doe (R-Ariz.) left, the Arizona Republican reported.").then("the Arizona Republican",
                "Arizona Republican");
    }

    @Test
    void aHandleWithoutItsSignIsItsOwners() {
        givenStory("Jane Doering met John Roe. Later @janedoering and JaneDoering wrote.").then("JaneDoering",
                "Jane Doering");
    }

    @Test
    void kinOfWhomSomebodyTellsAreNotTheOneWhoSpeaks() {
        givenStory("Carla Brandt, 61, told police that her late husband, Emil Brandt, was ill. It rained, Brandt said.")
                .then("Brandt", "Carla Brandt");
        givenStory("Tim Roth, whose brother Alan Roth died, sued. It rained, Roth said.").then("Roth", "Tim Roth");
    }

    @Test
    void sharedSurnamesStayApart() {
        Given given = givenStory("John Roe and Mary Roe met the press. Mrs. Roe smiled. Mr. Roe left.");
        given.then("Mrs. Roe", "Mary Roe");
        given.then("Mr. Roe", "John Roe");
    }

    @Test
    void shortFormsOfFirstNamesAgree() {
        givenStory("Robert Miles ran. Bob Miles won. The voters like Bob Miles.").thenPeople("Robert Miles");
    }

    @Test
    void sheIsTheWoman() {
        givenStory("Jane Doe met John Roe. She left.").then("She", "Jane Doe");
    }

    @Test
    void whoeverIsAskedAnswersAndIsNotTheOneSpokenOf() {
        givenStory(
                "Jane Doe spoke. What hurt her, she said, was that a man asked Ann Roe why it rained. “I wept,” she said.")
                .then("she", "Jane Doe");
        givenStory("John Roe spoke in Elmhurst.\n\nThen Doe asked Roe which bridges hold.\n\n“All of them,” he said.")
                .then("he", "John Roe");
    }

    @Test
    void whoeverIsNamedInAQuestionIsNotTheOneWhoAnswers() {
        givenStory(
                "“It rains,” Jane Doe said.\n\nAsked about a town where Ann Roe beat John Poe, she replied that it snows.")
                .then("she", "Jane Doe");
    }

    @Test
    void whoeverGoesOnSpokeBefore() {
        givenStory(
                "John Roe asked the author what Peter Doe thinks, and Doe replied, “It rains.”\n\n“It snows,” he added.")
                .then("he", "Peter Doe");
        givenStory("“It rains,” Peter Doe barked.\n\n“It snows,” he continued.").then("he", "Peter Doe");
    }

    @Test
    void whoeverIsToldOfAtLengthIsNotTheOneWhoTellsIt() {
        givenStory(
                "Peter Doe watched it. John Roe thrilled the crowds with promises, Doe said.\n\n“He was smart,” he said.")
                .then("he", "Peter Doe");
    }

    @Test
    void whoeverIsNamedInTheWordsIsNotTheOneWhoSaysThem() {
        givenStory(
                "Peter Doe is wary. John Roe lost, but the candidate could win. “Roe is strong,” he said.")
                .then("he", "Peter Doe");
    }

    @Test
    void aDetectiveSpeaksOfWhomHeQuestioned() {
        givenStory("Detective John Roe interviewed Peter Doe on Sunday. It rained. “It is done,” he said.")
                .then("he", "John Roe");
    }

    @Test
    void aNameOfWomenAndMenMayBeSheOrHe() {
        givenStory("Ann Roe paid Marty Doe. Doe is calm. She said that it rained.").then("She", "Marty Doe");
        givenStory("Peter Roe paid Jody Doe. Doe is calm. He said that it rained.").then("He", "Jody Doe");
    }

    @Test
    void whoIsThePersonWhomTheWordsBeforeItDescribe() {
        givenStory(
                "It was built by Sen. Jane Doe of Ohio, the ranking member of the Bridge Committee, who said it holds.")
                .then("who", "Jane Doe");
        givenStory("It was built by Jane Doe, mayor of Oakfield, who said it holds.").then("who", "Jane Doe");
        givenStory("It was built by Jane Doe, a friend of John Roe, who said it holds.").then("who", "John Roe");
        givenStory("It was built near Jane Doe, who said it holds.").then("who", "Jane Doe");
        assertThat(givenStory("John Roe, a lawyer for the victims, who said they were ill, left.").speaker("who"))
                .isEqualTo(new Speaker.Described("the victims"));
    }

    @Test
    void aSurnameIsWhoeverOfItsBearersWasJustToldOf() {
        String mother = "Peter Quill died. However, Jane Quill, mother of Peter Quill, rejected the claim. ";
        givenStory(mother + "“It holds,” Quill said.").then("Quill", "Jane Quill");
        givenStory("Jane Quill left. Quill slept. Quill said so. She met Peter Quill. “It holds,” Quill said.")
                .then("Quill", "Jane Quill");
        givenStory("Jane Quill left. Quill slept. Quill said so. Peter Quill met her. “It holds,” Quill said.")
                .then("Quill", "Jane Quill");
    }

    @Test
    void whoIsNoPlaceBehindPeople() {
        givenStory("It was built by Sen. Jane Doe of Ohio, who said it holds.").then("who", "Jane Doe");
        assertThat(givenStory("It was built by workers across the country, who said it holds.").speaker("who"))
                .isEqualTo(new Speaker.Described("workers"));
        assertThat(givenStory("It was built by a farmer from Oakfield, Ohio, who said it holds.").speaker("who"))
                .isEqualTo(new Speaker.Described("a farmer from Oakfield"));
        assertThat(givenStory("It was built in a town near a lake which some say holds.").speaker("some"))
                .isEqualTo(new Speaker.Described("some"));
        assertThat(givenStory("It was built by friends of the workers, who said it holds.").speaker("who"))
                .isEqualTo(new Speaker.Described("the workers"));
    }

    @Test
    void whoeverSaysSomethingIsNotInIt() {
        String officials = "City officials said that the bridge is safe. ";
        assertThat(
                givenStory(officials + "With dockers blocking it, they said, the mayor has to wait.").speaker("they"))
                .isEqualTo(new Speaker.Described("City officials"));
        assertThat(givenStory("City workers left. The dockers blocked it, and they said the mayor had to wait.")
                .speaker("they"))
                .isEqualTo(new Speaker.Described("The dockers"));
    }

    @Test
    void aMonthHasNoPoll() {
        assertThat(givenStory("In May's Oakfield College poll, 40 percent wanted it.").names()).doesNotContain("May");
        assertThat(givenStory("In May's garden, 40 percent wanted it.").names()).contains("May");
    }

    @Test
    void anAdverbLeavesTheNameOfAPersonToWhoeverSays() {
        givenStory("Qarth openly said it. “It rains,” he said.").then("he", "Qarth");
        givenStory("Qarro Doe, Ann Roe’s longtime adviser, left. He smiled.").then("He", "Qarro Doe");
    }

    @Test
    void aDescriptionIsWhomTheStoryTiesItTo() {
        givenStory("Massachusetts Senator Jane Doe met John Roe. Nobody heard what the senator thought.")
                .then("the senator", "Jane Doe");
    }

    @Test
    void aDescriptionBesideANameIsItsBearer() {
        givenStory("The bridge is safe, said Roe's deputy, Jane Doe, who built it.").then("Roe's deputy", "Jane Doe");
        givenStory("Jane Doe, an engineer at the Bridge Committee, said it was safe.").then("an engineer", "Jane Doe");
        givenStory("Jane Doe, Roe's deputy at the works, said it was safe.").then("Roe's deputy", "Jane Doe");
    }

    @Test
    void aDescriptionBesideASpeakerIsSomebodyElse() {
        Given given = givenStory("John Roe knew the reporter, Jane Doe said. When asked by Jane Doe, a lawyer agreed.");
        assertThat(given.speaker("the reporter")).isNotEqualTo(new Speaker.Named("Jane Doe"));
        assertThat(given.speaker("a lawyer")).isNotEqualTo(new Speaker.Named("Jane Doe"));
    }

    @Test
    void itIsACouncilThatHasAPlaceInItsName() {
        givenStory("The Bridge Council of Ohio opposed a toll. It wants more ferries.").then("It",
                "Bridge Council of Ohio");
    }

    @Test
    void aStrangerStaysDescribed() {
        Given given = givenStory("Jane Doe met a senior official.");
        assertThat(given.speaker("a senior official")).isEqualTo(new Speaker.Described("a senior official"));
    }

    @Test
    void nobodyIsGuessedBehindANamelessSubject() {
        Given given = givenStory(
                "John Roe spoke for an hour. Then a local farmer asked a question. He wanted water.");
        assertThat(given.speaker("He")).isEqualTo(new Speaker.Described("a local farmer"));
    }

    @Test
    void manyStandForTheWordsBefore() {
        Given given = givenStory("Several farmers met John Roe. They said that it rained.");
        assertThat(given.speaker("They")).isEqualTo(new Speaker.Described("Several farmers"));
    }

    @Test
    void theyAreNotNobody() {
        Given given = givenStory("Probably nobody hates the tax. They argue that it costs too much.");
        assertThat(given.speaker("They")).isEqualTo(new Speaker.Unknown());
        assertThat(givenStory("Many hate the tax. They argue that it costs too much.").speaker("They"))
                .isEqualTo(new Speaker.Described("Many"));
    }

    @Test
    void aStudySpeaksAsIt() {
        Given given = givenStory("The new study was long. It said that John Roe was right.");
        assertThat(given.speaker("It")).isEqualTo(new Speaker.Described("The new study"));
    }

    @Test
    void nobodyIsGuessedFarBack() {
        Given given = givenStory("Farmers met. John Roe rose. John Roe fell. John Roe left. They said that it rained.");
        assertThat(given.speaker("They")).isEqualTo(new Speaker.Unknown());
    }

    @Test
    void aThingIsNotMany() {
        Given given = givenStory("The rates rose. They said that it rained.");
        assertThat(given.speaker("They")).isEqualTo(new Speaker.Unknown());
    }

    @Test
    void someAreDescribedByWhatTheyAreOf() {
        Given given = givenStory("Many of her supporters said that it rained. Some said that it snowed.");
        assertThat(given.speaker("Many")).isEqualTo(new Speaker.Described("Many of her supporters"));
        assertThat(given.speaker("Some")).isEqualTo(new Speaker.Described("Some"));
    }

    @Test
    void aHandleIsItsOwners() {
        givenStory("John Roe wrote much. People thank @johnroe daily.").then("@johnroe", "John Roe");
    }

    @Test
    void aShortTitleIsTheOffice() {
        givenStory("Sen. Jane Doe met John Roe. Nobody heard what the senator thought.").then("the senator",
                "Jane Doe");
    }

    @Test
    void ofSeveralSenatorsThePlaceTells() {
        Given given = givenStory(
                "Ohio Sen. John Roe met Texas Sen. Jane Doe. The Texas senator smiled.");
        given.then("The Texas senator", "Jane Doe");
    }

    @Test
    void ofSeveralSenatorsNobodyIsGuessedFarBack() {
        Given given = givenStory("Ohio Sen. John Roe met Texas Sen. Jane Doe. It rained. It snowed. The senator left.");
        assertThat(given.speaker("The senator")).isEqualTo(new Speaker.Described("The senator"));
    }

    @Test
    void anotherPlaceIsAnotherMayor() {
        Given given = givenStory("Oakfield Mayor Jane Doe spoke. Then the Elmhurst mayor answered.");
        assertThat(given.speaker("the Elmhurst mayor")).isEqualTo(new Speaker.Described("the Elmhurst mayor"));
    }

    @Test
    void theMayorOfAPlace() {
        givenStory("Jane Doe, the mayor of Oakfield, met John Roe. Nobody heard what the mayor of Oakfield said.")
                .then("the mayor", "Jane Doe");
    }

    @Test
    void anAppositionMayComeFirst() {
        givenStory("The engineer, Jane Doe, met John Roe. Nobody heard what the engineer said.").then("the engineer",
                "Jane Doe");
    }

    @Test
    void aPaperMayBeShortened() {
        givenStory("The Oakfield Times wrote about it. Later the Times changed its mind.").then("the Times",
                "Oakfield Times");
    }

    @Test
    void aDocumentIsDescribed() {
        assertThat(givenStory("Jane Doe waited. The report said nothing.").speaker("The report"))
                .isEqualTo(new Speaker.Described("The report"));
    }

    @Test
    void aHandleInBracketsIsTheNames() {
        givenStory("Crowds cheered Jane Doe (@oakfieldqueen) for hours.").then("@oakfieldqueen", "Jane Doe");
    }

    @Test
    void whoSomebodyIs() {
        Given given = givenStory("Jane Doe, president of Oakfield Group, spoke.");
        assertThat(given.cast().people().getFirst().roles()).containsExactly("president of Oakfield Group");
    }

    @Test
    void ofSeveralSenatorsTheOneWhomTheStorySpeaksOf() {
        givenStory("Sen. John Roe and Sen. Jane Doe voted. Doe wrote a letter. Then the senator left.")
                .then("the senator", "Jane Doe");
    }

    @Test
    void anOfficeThatTheStoryDoesNotTellIsWhoseItSpeaksOf() {
        givenStory("Jane Doe blasted the plan. It is the worst of all, the Senate minority leader said.")
                .then("the Senate minority leader", "Jane Doe");
    }

    @Test
    void aWomanIsNoCongressman() {
        Given given = givenStory("Jane Doe blasted the plan. It is the worst of all, the congressman said.");
        assertThat(given.speaker("the congressman")).isEqualTo(new Speaker.Described("the congressman"));
    }

    @Test
    void anotherOfficeIsSomebodyElse() {
        Given given = givenStory("Mayor Jane Doe blasted the plan. It is the worst of all, the Ohio senator said.");
        assertThat(given.speaker("the Ohio senator")).isEqualTo(new Speaker.Described("the Ohio senator"));
    }

    @Test
    void somebodysGovernorIsNobodyBefore() {
        Given given = givenStory("Jane Doe blasted the plan. It is the worst of all, the state's governor said.");
        assertThat(given.speaker("the state's governor")).isEqualTo(new Speaker.Described("the state's governor"));
    }

    @Test
    void theNewspaperIsTheOneThatSpoke() {
        givenStory("The Oakfield Daily Post opposed the bill. It is bad, the newspaper wrote.")
                .then("the newspaper", "Oakfield Daily Post");
    }

    @Test
    void theNewspaperIsNobodyWhereNoneSpoke() {
        Given given = givenStory("John Roe met Oakfield Bank. He liked that. He left. It is bad, the newspaper wrote.");
        assertThat(given.speaker("the newspaper")).isEqualTo(new Speaker.Described("the newspaper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Many firms opposed it, among them those such as Acme. It is bad, the company wrote.",
            "They said that Acme left. Acme said no. Nobody heard of Acme. It is bad, the company wrote.",
            "John Roe logged hours with Acme, the airline said. He had left, the airline added."})
    void theCompanyIsTheOnlyOneOfTheParagraph(String text) {
        givenStory(text).then(text.contains("airline") ? "the airline" : "the company", "Acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It hit firms such as Acme and those such as Bolton. It is bad, the company wrote.",
            "A company left. It hit firms such as Acme. It is bad, the company wrote.",
            "He wrote on Acme. It is bad, the company wrote.",
            "Nobody spoke for the Oakfield Senate. It is bad, the company wrote.",
            "It is bad, the Conduct Board said. It is good, the company wrote."})
    void theCompanyIsNobodyWhereItMayBeAnother(String text) {
        assertThat(givenStory(text).speaker("the company")).isEqualTo(new Speaker.Described("the company"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Nobody knew the Oakfield City Council. It is bad, the council wrote. | the council | Oakfield City Council",
            "The FBI met the Oakfield Bank. It is bad, the agency wrote. | the agency | FBI",
            "Democrats Abroad met Acme. It is bad, the party wrote. | the party | Democrats Abroad",
            "Oakfield Rovers left Ohio. It is bad, the club wrote. | the club | Oakfield Rovers",
            "The Bridge Authority met Acme. It is bad, the watchdog wrote. | the watchdog | Bridge Authority",
            "On Friday Acme left Ohio. It is bad, the drugmaker wrote. | the drugmaker | Acme",
            "Acme on Friday left Ohio. It rained. It is bad, the company wrote. | the company | Acme"})
    void theCouncilIsWhoeverIsCalledOne(String text, String words, String name) {
        givenStory(text).then(words, name);
    }

    @Test
    void theCompanyOfAHeadlineIsTheOneThatIsToldOf() {
        String text = "Oakfield Street bets with Acme\n\nIt is bad, the company wrote. It met Acme. It saw Acme.";
        givenStory(text).then("the company", "Acme");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Doe campaign left. It rained. It is bad, the campaign wrote. | the campaign | The Doe campaign",
            "Jane Doe left. Doe's family has left. It is bad, the family wrote. | the family | Jane Doe’s family",
            "Nobody saw Ann Roe. Roe's team met the Doe campaign. It is bad, the team wrote. | the team | Ann Roe’s team"})
    void theCampaignIsTheOneThatWasToldOf(String text, String words, String described) {
        assertThat(givenStory(text).speaker(words)).isEqualTo(new Speaker.Described(described));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Doe campaign and the Roe campaign left. It is bad, the campaign wrote.",
            "His campaign left. It is bad, the campaign wrote.", "Doe left. It is bad, the campaign wrote.",
            "The Doe campaign left. It is bad, the campaign of Jane Roe wrote.",
            "The Doe campaign left. It rained. It rained. It rained. It rained. It is bad, the campaign wrote."})
    void theCampaignIsNobodysWhereItMayBeAnothers(String text) {
        assertThat(((Speaker.Described) givenStory(text).speaker("the campaign")).words()).startsWith("the campaign");
    }

    @Test
    void theCourtIsTheOneThatWasNamed() {
        givenStory("Nobody liked Oakfield County Court. It is bad, the court wrote.").then("the court",
                "Oakfield County Court");
        givenStory("Nobody left the University of Oakfield. It is bad, the university wrote.").then("the university",
                "University of Oakfield");
        assertThat(givenStory("Oakfield Court met Ulm Court. It is bad, the court wrote.").speaker("the court"))
                .isEqualTo(new Speaker.Described("the court"));
    }

    @Test
    void theUnionMayBeKnownByItsDescription() {
        assertThat(givenStory("Nobody left the United Dockers union. It is bad, the union wrote.").speaker("the union"))
                .isEqualTo(new Speaker.Described("the United Dockers union"));
        assertThat(givenStory("Nobody left the dockers union. It is bad, the union wrote.").speaker("the union"))
                .isEqualTo(new Speaker.Described("the union"));
    }

    @Test
    void aMayorIsHardlyTheCandidate() {
        givenStory("Tom Ulm urged Mayor Alan Roe to act. Roe left. It is bad, the presidential candidate said.")
                .then("the presidential candidate", "Tom Ulm");
        givenStory(
                "Mayor Alan Roe is a candidate, Tom Ulm said. Presidential candidate Alan Roe left. It is bad, the presidential candidate said.")
                .then("the presidential candidate", "Alan Roe");
    }

    @Test
    void aVicePresidentialNomineeIsNoPresidentialOne() {
        Given given = givenStory(
                "Presidential nominee John Roe left. It rained. It is bad, the vice-presidential nominee said.");
        assertThat(given.speaker("the vice-presidential nominee"))
                .isEqualTo(new Speaker.Described("the vice-presidential nominee"));
    }

    @Test
    void aSecretarysWebsiteIsNobodyElses() {
        Given given = givenStory("Jane Doe left. It rained, according to the Ohio secretary of state's website.");
        assertThat(given.speaker("the Ohio secretary")).isInstanceOf(Speaker.Described.class);
    }

    @Test
    void initialsAreTheFullNames() {
        givenStory("The Oakfield Press Board met. The OPB said so.").then("The OPB", "Oakfield Press Board");
    }

    @Test
    void aPersonIsNotCalledByInitials() {
        givenStory("Donna Adams was shot. The case is closed, the DA said.").then("the DA", "DA");
    }

    @Test
    void initialsOfTwoAreNeither() {
        givenStory("The Oakfield Press Board met the Ohio Power Board. The OPB said so.").then("The OPB", "OPB");
    }

    @Test
    void anOfficeMayHaveSeveralWords() {
        givenStory("Nobody met former secretary of state Jane Doe.").then("former secretary of state Jane Doe",
                "Jane Doe");
    }

    @Test
    void aDayInCapitalsMayBeOfAName() {
        givenStory("Nobody reads USA TODAY now.").then("USA TODAY", "USA TODAY");
    }

    @Test
    void aStatementReads() {
        Given given = givenStory("It is a bad plan, the editorial read.");
        assertThat(given.speaker("the editorial")).isEqualTo(new Speaker.Described("the editorial"));
    }

    @Test
    void aHandleWithCapitalsIsAName() {
        givenStory("Nobody liked what @RealJaneDoe had.").then("@RealJaneDoe", "Jane Doe");
        givenStory("Nobody liked what @JaneODoe had. Jane O'Doe left.").then("@JaneODoe", "Jane O'Doe");
    }

    @Test
    void aHandleWithAnotherGivenNameIsAnothers() {
        givenStory("Donald Marlow left Ohio. It rained, @IvankaMarlow wrote.").then("@IvankaMarlow", "Ivanka Marlow");
    }

    @Test
    void aDescriptionTellsWhoseItIs() {
        assertThat(givenStory("Sen. Jane Doe voted. Her advisers said so.").speaker("Her advisers"))
                .isEqualTo(new Speaker.Described("Jane Doe’s advisers"));
        assertThat(givenStory("Sen. Jane Doe voted. Doe’s office said so.").speaker("Doe’s office"))
                .isEqualTo(new Speaker.Described("Jane Doe’s office"));
        assertThat(givenStory("Sen. Jane Doe voted. It rained, a spokesman for Doe said.").speaker("a spokesman"))
                .isEqualTo(new Speaker.Described("a spokesman for Jane Doe"));
        assertThat(
                givenStory("It rained, the State Department's lawyers said.").speaker("the State Department's lawyers"))
                .isEqualTo(new Speaker.Described("the State Department’s lawyers"));
    }

    @Test
    void severalMayShareAName() {
        givenStory("Nobody met USA TODAY/Oakfield University in town.").then("USA TODAY/Oakfield University",
                "USA TODAY/Oakfield University");
        givenStory("Nobody met University of Oakfield/Ohio Tribune in town.").then(
                "University of Oakfield/Ohio Tribune",
                "University of Oakfield/Ohio Tribune");
        givenStory("It is an AP Photo/Jane Doe now.").thenPeople("Jane Doe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Oakfield Times asked John Roe of Acme Holdings. It rained. The newspaper said so. | The newspaper | Oakfield Times",
            "It rained, according to the Oakfield Foundation. It is rare, the group says. | the group | Oakfield Foundation",
            "Acme Holdings left Ohio. It rained. The Ohio firm said so. | The Ohio firm | ",
            "Oakfield Holdings left. The firm said so. Jane Doe wept. John Roe wept. Tim Poe wept. The firm left town. | The firm | Oakfield Holdings",
            "The Oakfield Bridge Committee met. It rained. It rained. It rained. The OBC said so. Many fear the Acme Group. The committee said no. | The committee | Oakfield Bridge Committee",
            "The Oakfield Times said so. Many fear the Fire Department. The department said no. | The department | Fire Department",
            "Nobody liked the Oakfield Times. “It is bad,” the editorial board wrote. | the editorial board | Oakfield Times"})
    void anOrganisationIsTheOneOfItsKind(String text, String mention, @Nullable String name) {
        assertThat(givenStory(text).speaker(mention))
                .isEqualTo(name == null ? new Speaker.Described(mention) : new Speaker.Named(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Reps. Jane Doe and John Roe met on Monday. They said that it rained. | They",
            "Rep. Jim Doe and Rep. John Roe met on Monday. Both men said that it rained. | Both men",
            "Rep. Jane Doe and Rep. John Roe met on Monday. The two lawmakers said that it rained. | The two lawmakers"})
    void twoAreBothByName(String text, String mention) {
        assertThat(givenStory(text).speaker(mention))
                .isIn(new Speaker.Described("Jane Doe and John Roe"), new Speaker.Described("Jim Doe and John Roe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Jane Doe, John Roe and Sue Moe met on Monday. They said that the play was bad. | They | ",
            "Officers arrested Jane Doe and John Roe on Monday. They said that the car was stolen. | They | Officers",
            "The judges heard Jane Doe and John Roe. They said that it was over. | They | The judges",
            "Jane Doe and John Roe left Paris. Two officials said that it rained. | Two officials | Two officials",
            "Jane Doe and Tim Roe left Paris. Both men said that it rained. | Both men | Both men",
            "Jane Doe and John Roe wrote. The two letters said that it rained. | The two letters | The two letters"})
    void twoWhoAreNamedTogetherAreNotAlwaysMeant(String text, String mention, @Nullable String name) {
        assertThat(givenStory(text).speaker(mention)).isIn(
                name == null ? new Speaker.Unknown() : new Speaker.Described(name),
                new Speaker.Named(name == null ? "-" : name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Volkswagen opened a plant. Its workers are angry. The union said that the pay was low. | The union",
            "Pfizer tested a drug on Monday. The agency said that it works. | The agency",
            "Pfizer bought a rival on Monday. The newspaper said that it paid too much. | The newspaper",
            "A local charity feared the plant. Volkswagen opened it. The charity said that the air was bad. | The charity",
            "Acme Holdings sued a small firm on Monday. The firm said that it had copied nothing. | The firm",
            "Microsoft bought a startup on Monday. The startup said that it will hire. | The startup",
            "Oakfield Holdings left. The firm wept. It rained. Jane Doe runs a small firm. It rained. It rained. The firm said so. | The firm"})
    void anotherOrganisationThanTheNamedOneSpeaks(String text, String mention) {
        assertThat(givenStory(text).speaker(mention)).isEqualTo(new Speaker.Described(mention));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Tim Poe was shot on Monday. The detective said that he will live. | The detective",
            "Tim Poe was fined on Monday. The magistrate said that he drove too fast. | The magistrate",
            "John Roe was taken ill on Monday. He had broken his leg, the doctor said. | the doctor",
            "Tim Poe scored for Leeds on Monday. The coach said that he was tired. | The coach"})
    void whoTellsOfSomebodyIsSomebodyElse(String text, String mention) {
        assertThat(givenStory(text).speaker(mention)).isEqualTo(new Speaker.Described(mention));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "After Jim Roe asked the man who told him, Ben Doe said that it rained. It goes well, he added. | he | Ben Doe",
            "On Monday Jim Roe told the paper that Ben Doe said too much. It goes well, he added. | he | Jim Roe"})
    void whoTellsBehindAClauseIsNotToldOf(String text, String mention, String name) {
        givenStory(text).then(mention, name);
    }

    @Test
    void nobodyTellsHimself() {
        givenStory("Jane Doe asked John Roe how high it was. It was high, he told Jane Doe.").then("he", "John Roe");
        givenStory("Jim Doe asked John Roe how high it was. It was high, he told Doe.").then("he", "John Roe");
    }

    @Test
    void whoSpeaksBehindAnInsertionIsSpokenOf() {
        givenStory(
                "Jim Doe said so in Ohio. Tom Roe (a friend whom Sam Poe met) told reporters that it rained. It will end, he said.")
                .then("he", "Tom Roe");
        givenStory(
                "Jim Doe said that it rained. Tom Roe, the head of a union that likes Doe, said no. It snowed, he said.")
                .then("he", "Tom Roe");
    }

    @Test
    void theActressIsWhoWasNamed() {
        givenStory("Jane Doe came to Ohio on Monday. It rained, the actress said.").then("the actress", "Jane Doe");
        Given given = givenStory("Jane Doe met an actress on Monday. It rained, the actress said.");
        assertThat(given.speaker("the actress")).isEqualTo(new Speaker.Described("the actress"));
    }

    @Test
    void anOfficeWithCapitalsIsNoName() {
        givenStory("Nobody heard Filippo Doe, the United Nations High Commissioner, speak.").then(
                "the United Nations High Commissioner",
                "Filippo Doe");
        givenStory("It rained, said former Ohio Gov. and party chairman Jane Doe.").then("former Ohio Gov.",
                "Jane Doe");
        givenStory("Nobody met the Justice Department.").then("the Justice Department", "Justice Department");
        givenStory("Nobody met the American Action Network.").then("the American Action Network",
                "American Action Network");
    }

    @Test
    void anAgeTellsWhoSomebodyIs() {
        givenStory("Marta Ulm won. “I never thought so,” said the 34-year-old.").then("the 34-year-old", "Marta Ulm");
        String two = "Marta Ulm, 34, and 41-year-old Tom Berg ran. Berg won. ";
        givenStory(two + "The 34-year-old said it was cold.").then("The 34-year-old", "Marta Ulm");
        givenStory(two + "Ulm fell. The 41-year-old teacher said it was cold.").then("The 41-year-old teacher",
                "Tom Berg");
        givenStory("Marta Ulm (34) met Tom Berg. Ulm won. The 29-year-old said it was cold.")
                .then("The 29-year-old", "Tom Berg");
    }

    @Test
    void whatSomebodyIsKnownForMayBeToldByAWord() {
        givenStory("Ole Brandt scored for Ulm. “I was lucky,” the striker said.").then("the striker", "Ole Brandt");
        assertThat(givenStory("A striker left. Ole Brandt scored. “I was lucky,” the striker said.")
                .speaker("the striker")).isEqualTo(new Speaker.Described("the striker"));
        givenStory("Marta Ulm met Tom Berg. Ulm left. “I was lucky,” the mother of two said.").then("the mother",
                "Marta Ulm");
        assertThat(givenStory("Marta Ulm met Tom Berg. “I was lucky,” the mother of the girl said.")
                .speaker("the mother")).isInstanceOf(Speaker.Described.class);
    }

    @Test
    void anotherAgeIsSomebodyElses() {
        assertThat(givenStory("Marta Ulm, 34, won. The 29-year-old said it was cold.").speaker("The 29-year-old"))
                .isEqualTo(new Speaker.Described("The 29-year-old"));
        assertThat(givenStory("Marta Ulm won. The 34-year-old who came second said it was cold.")
                .speaker("The 34-year-old")).isEqualTo(new Speaker.Described("The 34-year-old"));
        assertThat(givenStory("Marta Ulm, 34, won. A 34-year-old said it was cold.").speaker("A 34-year-old"))
                .isEqualTo(new Speaker.Described("A 34-year-old"));
    }

    @Test
    void princesAreCalledByTheirGivenNames() {
        String met = "Prince Ordo ibn Salman bought shares. ";
        givenStory(met + "John Roe left Ordo. Prince Ordo smiled.").then("Prince Ordo", "Ordo ibn Salman");
        givenStory(met + "John Roe asked Ordo. Ordo said no. The prince smiled.").then("The prince", "Ordo ibn Salman");
        givenStory("Minister Zhoung Tal came. Zhoung said no.").then("Zhoung", "Zhoung Tal");
    }

    @Test
    void descriptionsAreWhoeverTheyMayBe() {
        givenStory("Sen. John Roe met Tom Ulm. Roe left. The businessman smiled.").then("The businessman", "Tom Ulm");
        givenStory("Jane Doe left. Then hosts Tom Ulm and Ann Poe left. The candidate smiled.")
                .then("The candidate", "Jane Doe");
        givenStory("A reporter asked Tom Ulm. No, the businessman said.").then("the businessman", "Tom Ulm");
        givenStory("Gov. Jane Doe met Presidential nominee Tom Ulm. It rained, the vice-presidential nominee said.")
                .then("the vice-presidential nominee", "Jane Doe");
        givenStory("Tom Ulm plans to run, John Roe said on Friday. It rained, the billionaire said.")
                .then("the billionaire", "John Roe");
    }

    @Test
    void descriptionsAreNobodyWhoCanHardlyBeMeant() {
        List.of("Sen. John Roe left. The businessman smiled.", "Pollster John Roe left. The candidate smiled.",
                "Former candidate John Roe rose. Ann Poe met Tom Ulm. A man left. The candidate smiled.",
                "Sens. Ann Poe and Jane Doe came. It rained. It rained. News anchor Tom Ulm said so. The senator smiled.")
                .forEach(text -> {
                    Given given = givenStory(text);
                    String last = text.substring(text.lastIndexOf("The "), text.lastIndexOf(" "));
                    assertThat(given.speaker(last)).isEqualTo(new Speaker.Described(last));
                });
    }

    @Test
    void whoeverSpeaksBehindACommaIsNobodyOfTheNameBeforeIt() {
        Given given = givenStory("In a talk with Ann Poe, the owner said so. It rained. It rained. The owner smiled.");
        assertThat(given.cast().people()).allMatch(person -> person.roles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "His lawyer, John Roe, left. It rained. It rained. It rained. Nobody heard the lawyer. | the lawyer",
            "A spokesman for Oakfield Rail, John Roe, left. It rained. It rained. It rained. Nobody heard the spokesman. | the spokesman",
            "Acme's chief executive, John Roe, left. It rained. It rained. It rained. Nobody heard the chief executive. | the chief executive",
            "Prime Minister John Roe left. It rained. It rained. It rained. Nobody heard the premier. | the premier"})
    void whoIsNamedBehindARoleIsCalledByIt(String text, String words) {
        givenStory(text).then(words, "John Roe");
    }

    @Test
    void whoeverActsBehindARoleHasNone() {
        assertThat(givenStory("After a talk with a spokesman for Acme, John Roe left.").cast().people())
                .filteredOn(Person::human).allMatch(person -> person.roles().isEmpty());
    }

    @Test
    void severalShareARole() {
        assertThat(givenStory("Nobody met pilots Tom Ulm, John Roe and Ann Poe.").cast().people())
                .filteredOn(Person::human).hasSize(3).allMatch(person -> person.roles().contains("pilot"));
        assertThat(givenStory("Nobody met pilots Tom Ulm. Ann Poe left.").cast().people())
                .filteredOn(person -> person.name().equals("Ann Poe")).allMatch(person -> person.roles().isEmpty());
    }

    @Test
    void aPartyHasSeveralWords() {
        Given given = givenStory("Sen. Jane Doe (R-Ohio) met Sen. Ann Poe, D-Iowa. It rained. It rained. It rained. "
                + "The GOP senator smiled. The Democratic senator left.");
        given.then("The GOP senator", "Jane Doe");
        given.then("The Democratic senator", "Ann Poe");
    }

    @Test
    void thePollsterMayBeAFormerOne() {
        givenStory("Former pollster Jane Doe met Ann Poe. It rained. Nobody heard the pollster.")
                .then("the pollster", "Jane Doe");
    }

    @Test
    void aTitleAndAGivenNameMakeAnyFamilyNameAPersons() {
        givenStory("Mayor Don Guardian left. It rained, Guardian said.").then("Guardian", "Don Guardian");
    }

    @Test
    void monthsAndPlacesAreNoGivenNames() {
        assertThat(givenStory("It rained in June. Nobody left for Virginia.").cast().people()).noneMatch(Person::human);
    }

    @Test
    void aFamilyNameMayBeAnOrdinaryWord() {
        givenStory("Al From left early, Al From said. It rained, From added.").then("From", "Al From");
        givenStory("George Will wrote a column. It rained. Will described the rain.").then("Will", "George Will");
    }

    @Test
    void whoeverIsKnownByAgeOrByWhatHeWasIsSpokenOf() {
        givenStory("Jane Doe carried a sign. The 19-year-old said it was late.").then("The 19-year-old", "Jane Doe");
        givenStory("Jane Doe joked at the fair. The former school principal said it was late.")
                .then("The former school principal", "Jane Doe");
        assertThat(
                givenStory("Jane Doe joked. A former principal came. It rained. The former principal said it was late.")
                        .speaker("The former principal"))
                .isNotEqualTo(new Speaker.Named("Jane Doe"));
    }

    @Test
    void aSentinelIsAPaper() {
        givenStory(
                "The Oakfield Times endorsed Jane Doe. The Cutler Sentinel has backed John Roe. It rained, the paper wrote.")
                .then("the paper", "Cutler Sentinel");
    }

    @Test
    void aSecretaryGeneralIsNoGeneral() {
        assertThat(givenStory(
                "Secretary-General Jane Doe opened the bridge. An old general said it was late. The general said it was late.")
                .speaker("The general")).isNotEqualTo(new Speaker.Named("Jane Doe"));
    }

    @Test
    void aFamilyNameMayBeMisspelled() {
        givenStory("Jane Marlow met John Marlaw. Marlew said so.").then("Marlew", "Marlew");
        givenStory("Jane Marlow met John Harlow. Carlow said so.").then("Carlow", "Carlow");
        givenStory("Jane Byrne left Ohio. Bryne said so.").then("Bryne", "Jane Byrne");
        givenStory("Jane Sharpton left Ohio. Sharption said so.").then("Sharption", "Jane Sharpton");
        givenStory("Jane Sweeney left Ohio. Sweeny said so.").then("Sweeny", "Jane Sweeney");
        givenStory("Jane Labott left Ohio. Labbot said so.").then("Labbot", "Jane Labott");
        givenStory("Jane Byrne left Ohio. Bryne went on to say so.").then("Bryne", "Jane Byrne");
        givenStory("Jane Labott left Ohio. Lobatt said so.").then("Lobatt", "Lobatt");
        givenStory("Jane Hansen left Ohio. Hanson said so.").then("Hanson", "Hanson");
        givenStory("Jane Burton left Ohio. Barton said so.").then("Barton", "Barton");
        givenStory("Jane Browne left Ohio. Brown said so.").then("Brown", "Brown");
    }

    @Test
    void whateverSpeaksBehindItsWordsIsSomebody() {
        givenStory("Ohio fought the Business Council. “Keep it,” it recommended.").then("it", "Business Council");
    }

    private static Given givenStory(String text) {
        Story story = Story.of(new StoryId("test"), text, Provenance.titled("test"));
        return new Given(story, Cast.of(story, TAGGER.read(story)));
    }

    private record Given(Story story, Cast cast) {
        void then(String mention, String name) {
            assertThat(speaker(mention)).isEqualTo(new Speaker.Named(name));
        }

        void thenPeople(String... names) {
            List<String> found = cast.people().stream().filter(Person::human).map(Person::name).toList();
            assertThat(found).containsExactly(names);
        }

        List<String> names() {
            return cast.people().stream().map(Person::name).toList();
        }

        /** Who the last mention of these words is. */
        Speaker speaker(String words) {
            for (int i = cast.mentions().size() - 1; i >= 0; i--) {
                if (story.text(cast.span(cast.mentions().get(i))).equals(words)) {
                    return cast.speaker(i);
                }
            }
            throw new AssertionError("no mention: " + words);
        }
    }
}
