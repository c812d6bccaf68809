package dev.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.story.StoryId;
import dev.verbatim.verify.Verification.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations of made-up stories, checked against a real index. */
class VerifierTest {
    private static final MemorySource STORIES = new MemorySource("memory")
            .with("tram",
                    """
                            “We won’t wait for the tram,” Mayor Ada Quill said on Monday. “It never comes before noon.”

                            “It comes at noon,” said John Roe, who drives it. “And it’s never late.”

                            Roe said that the tram had carried 10,000 people to the U.S. consulate.

                            “The hill is steep. The rails are old, rusty and far too narrow. We need new ones,” Quill told the council.

                            “They are slow,” Quill added, “and they are loud. But they run.”
                            """)
            .with("ferry", """
                    The ferry to the island sank, and nobody was hurt.

                    “It never comes before noon,” Captain Zoë García-Poe complained. “Donâ€™t wait for it.”
                    """);

    @TempDir
    static Path folder;
    private static PassageIndex index;

    @BeforeAll
    static void gather() {
        index = PassageIndex.open(new IndexSettings(folder));
        new Gatherer(List.of(STORIES), new QuotationFinder()::weigh, index).gather(progress -> {});
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"We won’t wait for the tram", "we won't wait for the tram", "WE WONT WAIT FOR THE TRAM!!",
            " “We won’t  wait\tfor — the tram…” ", "Wait for the tram", "...wait for the tram...",
            "We won’t wait for\nthe tram,", "the tram"})
    void marksCapitalsAndSpacesMayDiffer(String words) {
        assertThat(spoken(verify(words)).passage().text())
                .isEqualTo("“We won’t wait for the tram,” Mayor Ada Quill said on Monday.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"carried 10000 people | carried 10,000 people",
            "the US consulate | the U.S. consulate", "don't wait for it | Donâ€™t wait for it"})
    void aWordMayBeSpeltInOtherWays(String words, String told) {
        assertThat(told(place(verify(words)))).containsExactly(told);
    }

    @Test
    void tellsWhoSaidItAndWhere() {
        Place place = spoken(verify("the rails are old"));

        assertThat(place.passage().text()).isEqualTo("The rails are old, rusty and far too narrow.");
        assertThat(told(place)).containsExactly("The rails are old");
        assertThat(place.passage().quotation()).extracting(told -> told.speaker().toString())
                .isEqualTo("Named[name=Ada Quill]");
        assertThat(place.passage().passage().paragraph()).isEqualTo(4);
    }

    @Test
    void aQuotationMaySpanSentences() {
        Place place = spoken(verify("The hill is steep, the rails are old"));

        assertThat(place.passage().text())
                .isEqualTo("The hill is steep. The rails are old, rusty and far too narrow.");
        assertThat(place.isInterrupted()).isFalse();
    }

    @Test
    void theReportersWordsMayStandInBetween() {
        Place place = spoken(verify("We won’t wait for the tram. It never comes before noon."));

        assertThat(place.isInterrupted()).isTrue();
        assertThat(told(place)).containsExactly("We won’t wait for the tram", "It never comes before noon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"They are slow and they are loud", "slow and they are loud. But they run"})
    void aSentenceMayBreakInTwo(String words) {
        assertThat(spoken(verify(words)).isInterrupted()).isTrue();
        assertThat(spoken(verify("they are loud")).passage().text())
                .isEqualTo("“They are slow,” Quill added, “and they are loud.");
    }

    @Test
    void twoSpeakersAreNotJoined() {
        Place place = place(verify("It never comes before noon. It comes at noon."));

        assertThat(place.isSpoken()).isFalse();
        assertThat(place.passage().quotation()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The hill is steep … far too narrow", "the hill is steep [...] far too narrow.",
            "The hill ... the rails . . . far too narrow"})
    void wordsMayBeLeftOutWhereItSaysSo(String words) {
        Place place = spoken(verify(words));

        assertThat(place.omits()).isTrue();
        assertThat(told(place)).first().asString().startsWith("The hill");
        assertThat(told(place)).last().isEqualTo("far too narrow");
    }

    @Test
    void leftOutWordsKeepTheirOrder() {
        assertThat(verify("far too narrow … the hill is steep")).isNotInstanceOf(Verification.Exact.class);
    }

    @Test
    void theStorysOwnWordsAreNotSpoken() {
        assertThat(place(verify("the ferry to the island sank")).isSpoken()).isFalse();
        assertThat(place(verify("the tram had carried 10,000 people")).isSpoken()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "We will wait for the tram | will > won’t",
            "We won’t wait for the old tram | old > -",
            "The rails are rusty and far too narrow | - > old",
            "The hills are steep. The rails are old | hills are > hill is",
            "It comes at midnight | midnight > noon",
            "He said “we will wait for the tram”, as always | will > won’t"})
    void differencesAreTold(String words, String difference) {
        Verification.Altered altered = (Verification.Altered) verify(words);

        assertThat(altered.differences()).singleElement().satisfies(only -> assertThat(
                (only.quoted().isEmpty() ? "-" : only.quoted()) + " > "
                        + (only.told() == null ? "-" : altered.nearest().passage().story().text(only.told())))
                .isEqualTo(difference));
    }

    @ParameterizedTest
    @CsvSource({"Roe", "john roe", "Mr. Roe", "the mayor John Roe", "Rooe"})
    void somebodyElseSaidIt(String other) {
        assertThat(verify("We won’t wait for the tram", other)).isInstanceOf(Verification.SomebodyElse.class);
    }

    @ParameterizedTest
    @CsvSource({"Quill", "ada quill", "Mayor Ada Quill", "Ms. Quil", "' '"})
    void theSpeakerMayBeNamedInManyWays(String name) {
        assertThat(verify("We won’t wait for the tram", name)).isInstanceOf(Verification.Exact.class);
    }

    @Test
    void ofSeveralWhoSaidItOnlyTheAskedOneCounts() {
        assertThat(((Verification.Exact) verify("It never comes before noon")).places()).hasSize(2);
        assertThat(((Verification.Exact) verify("It never comes before noon", "Garcia")).places()).singleElement()
                .satisfies(place -> assertThat(place.passage().story().id().value()).isEqualTo("ferry"));
    }

    @Test
    void onlyStoriesInScopeCount() {
        assertThat(new Verifier(index).verify("the ferry to the island sank", null, Scope.of(new StoryId("tram"))))
                .isInstanceOf(Verification.NotFound.class);
    }

    @Test
    void whatComesNearIsShownAsNear() {
        assertThat(verify("The rails on our bridge are not that old")).isInstanceOfSatisfying(
                Verification.NotFound.class,
                near -> assertThat(near.nearest()).isNotNull());
        assertThat(verify("Purple cucumbers yodel")).isEqualTo(new Verification.NotFound(null));
    }

    @Test
    void whatCannotBeLookedForIsToldSo() {
        assertThat(verify("")).isEqualTo(new Verification.Unclear(Reason.NO_WORDS));
        assertThat(verify("…?! 😀 \uD83D")).isEqualTo(new Verification.Unclear(Reason.NO_WORDS));
        assertThat(verify("it is not to be")).isEqualTo(new Verification.Unclear(Reason.TOO_COMMON));
        assertThat(verify("tram ".repeat(Verifier.MOST_WORDS + 1))).isEqualTo(
                new Verification.Unclear(Reason.TOO_LONG));
        assertThat(verify("tram ".repeat(Verifier.MOST_WORDS))).isNotInstanceOf(Verification.Unclear.class);
        assertThat(verify("x".repeat(1_000_000))).isEqualTo(new Verification.Unclear(Reason.TOO_LONG));
    }

    /** Whatever is asked, what is shown are the story's own words, and what is called exact is so. */
    @ParameterizedTest
    @MethodSource("hostile")
    void anythingMayBeAsked(String words) {
        Verification found = verify(words, words.length() % 2 == 0 ? words : null);

        if (found instanceof Verification.Exact(List<Place> places)) {
            for (Place place : places) {
                String told = String.join(" ", told(place));
                assertThat(place.passage().story().text()).contains(told(place));
                assertThat(Word.same(Word.of(words))).containsAll(Word.same(Word.of(told)));
            }
        }
    }

    static Stream<String> hostile() {
        Random random = new Random(11);
        String[] parts = {"tram", "the", "We won’t wait", "“", "”", "\"", "…", "...", "[", "]", "noon", "\uD83D", "😀",
                "\u202E", "\u0000", "%", "10,", "U.S.", "'", "’", "e\u0301", "*", "?", "AND", "\\", "~2", "said:",
                "Quill",
                "It never comes", "\u200B", "\n", "(", "^"};
        Stream<String> mixed = IntStream.range(0, 300).mapToObj(i -> random.ints(random.nextInt(20), 0, parts.length)
                .mapToObj(part -> parts[part]).collect(Collectors.joining(random.nextBoolean() ? " " : ""))).distinct();
        return Stream.concat(mixed, Stream.of("a.".repeat(2000), "1,".repeat(2000), "'".repeat(5000), "…".repeat(5000),
                "“".repeat(5000), "tram…".repeat(299), "x'".repeat(2500), "\u0301".repeat(5000)));
    }

    private static Verification verify(String words) {
        return verify(words, null);
    }

    private static Verification verify(String words, @Nullable String speaker) {
        return new Verifier(index).verify(words, speaker, Scope.ALL);
    }

    private static Place place(Verification found) {
        assertThat(found).isInstanceOf(Verification.Exact.class);
        return ((Verification.Exact) found).places().getFirst();
    }

    private static Place spoken(Verification found) {
        Place place = place(found);
        assertThat(place.isSpoken()).isTrue();
        return place;
    }

    private static List<String> told(Place place) {
        return place.words().stream().map(place.passage().story()::text).toList();
    }
}
