package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.index.IndexException;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.IndexUpdate;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GathererTest {
    @TempDir
    Path folder;

    private PassageIndex index;
    private final MemorySource source = new MemorySource("memory");

    @BeforeEach
    void givenTwoStoriesGathered() {
        index = PassageIndex.open(new IndexSettings(folder));
        source.with("a", "One tram. Two trams.").with("b", "A ferry.");
        assertThat(gather(source)).isEqualTo(new GatherReport(2, 0, 0, 0, List.of(), 3));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsWhatItAddedChangedKeptAndRemoved() {
        source.without("b").with("a", "No tram.").with("c", "A bus.").with("d", "A bicycle.");
        assertThat(gather(source)).isEqualTo(new GatherReport(2, 1, 0, 1, List.of(), 3));

        source.without("d");
        assertThat(gather(source)).isEqualTo(new GatherReport(0, 0, 2, 1, List.of(), 0));
        assertThat(texts()).containsExactly("No tram.", "A bus.");
    }

    @Test
    void aStoryThatTheAnalysisCantTakeStopsNoOther() {
        source.with("a", "No tram.").with("c", "A bus.");

        GatherReport report = new Gatherer(List.of(source), story -> {
            if (story.id().value().equals("a")) {
                throw new IllegalStateException("a defect");
            }
            return List.of();
        }, index).gather(_ -> {});

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(Refusal::story).containsExactly("a");
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.", "A bus.");
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        List<String> before = files();

        assertThat(gather(source)).isEqualTo(new GatherReport(0, 0, 2, 0, List.of(), 0));
        source.withRefused("c", "all zeroes");
        assertThat(gather(source).changedAnything()).isFalse();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void listsWhatIsRefusedAndKeepsWhatItHadOfIt() {
        source.withRefused("a", "not UTF-8").withRefused("c", "all zeroes").with("d", "A bus.");

        GatherReport report = gather(source);

        assertThat(report).isEqualTo(new GatherReport(1, 0, 2, 0,
                List.of(new Refusal("memory", "a", "not UTF-8"), new Refusal("memory", "c", "all zeroes")), 1));
        assertThat(report.stories()).isEqualTo(3).isEqualTo(index.stamps().size());
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.", "A bus.");
    }

    @Test
    void aRefusedStoryIsReadAgainAsSoonAsItIsWhole() {
        source.withRefused("a", "not UTF-8");
        gather(source);
        source.with("a", "One tram. Two trams.");

        assertThat(gather(source)).isEqualTo(new GatherReport(0, 0, 2, 0, List.of(), 0));
    }

    @Test
    void aSourceOutOfReachLosesNothing() {
        GatherReport report = gather(source.reachable(false), new MemorySource("other").with("c", "A bus."));

        assertThat(report).isEqualTo(new GatherReport(1, 0, 2, 0, List.of(
                new Refusal("memory", "memory", "the source can't be read: the cable is out")), 1));
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.", "A bus.");
    }

    @Test
    void nobodyTakesTheStoriesOfASourceOutOfReach() {
        GatherReport report = gather(source.reachable(false), new MemorySource("other").with("a", "A bus."));

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.changed()).isZero();
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.");
    }

    @Test
    void ofTwoSourcesWithAStoryOfOneNameTheFirstHasIt() {
        GatherReport report = gather(source, new MemorySource("other").with("a", "A bus."));

        assertThat(report.refused()).containsExactly(new Refusal("other", "a",
                "the source memory already has a story of that name: rename one of the two"));
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.");
    }

    @Test
    void aStoryThatMovesToAnotherSourceMovesInTheIndex() {
        gather(source.without("a"), new MemorySource("other").with("a", "One tram. Two trams."));

        assertThat(index.stamps().get(new StoryId("a"))).extracting(stamp -> stamp.source()).isEqualTo("other");
    }

    @Test
    void storiesOfASourceThatIsNoLongerNamedGo() {
        assertThat(gather()).isEqualTo(new GatherReport(0, 0, 0, 2, List.of(), 0));
        assertThat(index.stamps()).isEmpty();
    }

    @Test
    void cancelledItKeepsTheStoriesThatItReadAndTheNextGoesOnFromThere() {
        source.without("b").with("c", "A bus.").with("d", "A bicycle.");
        Gatherer gatherer = gatherer(source);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> gatherer.gather(progress -> {
            if (progress.stories() == 1) {
                assertThat(gatherer.cancel()).isTrue();
            }
        })).withMessageContaining("What was read until then is kept");

        assertThat(texts()).as("nothing goes before all that comes is there")
                .containsExactly("One tram. Two trams.", "A ferry.", "A bus.");
        assertThat(gatherer.gather(_ -> {})).isEqualTo(new GatherReport(1, 0, 2, 1, List.of(), 1));
        assertThat(gatherer.cancel()).as("nothing is under way").isFalse();
    }

    @Test
    void onceStoppedItDoesNotBegin() {
        Gatherer gatherer = gatherer(source.without("b"));
        gatherer.stop();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> gatherer.gather(progress -> {}));
        assertThat(texts()).hasSize(2);
    }

    @Test
    void aTouchedStoryOfTheSameContentIsNotAnalysedAgain() {
        List<String> analysed = Collections.synchronizedList(new ArrayList<>());
        source.touched("a").with("b", "No ferry.");
        Gatherer gatherer = new Gatherer(List.of(source), story -> {
            analysed.add(story.id().value());
            return List.of();
        }, index);

        assertThat(gatherer.gather(_ -> {})).isEqualTo(new GatherReport(0, 1, 1, 0, List.of(), 1));
        assertThat(analysed).containsExactly("b");
        assertThat(index.paragraph(new StoryId("a"), 1)).as("its passages stay").hasSize(2);

        List<Progress> read = new ArrayList<>();
        gatherer.gather(read::add);
        assertThat(read).as("its new stamp is kept").isEmpty();
    }

    @Test
    void commitsWholeStoriesEveryNowAndThen() {
        source.with("c", "A bus. Two buses.").with("d", "A bicycle.").with("e", "A cart.");
        AtomicLong ticks = new AtomicLong();
        Pace pace = new Pace(2, Duration.ofSeconds(5), ticks::get);

        new Gatherer(List.of(source), _ -> List.of(), index, pace).gather(progress -> {
            assertThat(texts()).hasSize(progress.stories() < 2 ? 2 : 4);
            ticks.addAndGet(progress.stories() == 1 ? Duration.ofSeconds(5).toNanos() : 0);
        });

        assertThat(texts()).hasSize(5);
    }

    @Test
    void tellsTheTimeLeftAsSoonAsItCanBeGuessed() {
        source.with("c", "A bus.").with("d", "A tram").with("e", "A ship").with("f", "A cart");
        AtomicLong ticks = new AtomicLong();
        List<@Nullable Duration> left = new ArrayList<>();

        new Gatherer(List.of(source), _ -> List.of(), index, new Pace(1, Duration.ofDays(1), ticks::get))
                .gather(progress -> {
                    left.add(progress.left());
                    ticks.addAndGet(Duration.ofSeconds(1).toNanos());
                });

        assertThat(left).containsExactly(null, null, Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void whateverTheNumberOfThreadsTheIndexIsTheSame(int threads, @TempDir Path one, @TempDir Path many) {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            source.with("s" + i, "Tram number " + i + " runs. ".repeat(1 + random.nextInt(9)));
        }

        assertThat(gathered(many, threads)).hasSizeGreaterThan(60).isEqualTo(gathered(one, 1));
    }

    private List<String> gathered(Path into, int threads) {
        try (PassageIndex other = PassageIndex.open(new IndexSettings(into))) {
            new Gatherer(List.of(source), _ -> List.of(), other, new Pace(threads, Duration.ofDays(1), () -> 0))
                    .gather(_ -> {});
            return other.search(new Search("tram", Scope.ALL, 500)).stream()
                    .map(hit -> hit.story().id() + " " + hit.passage().span() + " " + hit.score()).toList();
        }
    }

    @Test
    void someSourcesAreReadAndTheOthersStayAsTheyAre() {
        MemorySource other = new MemorySource("other").with("c", "A bus.");
        Gatherer gatherer = gatherer(source, other);
        gatherer.gather(_ -> {});
        source.without("a").with("d", "A cart.");
        other.without("c").with("e", "A ship.").with("b", "Taken.");

        assertThat(gatherer.gather(Order.now("other"), _ -> {})).isEqualTo(new GatherReport(1, 0, 2, 1, List.of(
                new Refusal("other", "b", "the source memory already has a story of that name: rename one of the two")),
                1));
        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.", "A ship.");
        assertThat(gatherer.refused()).extracting(Refusal::source).containsExactly("other");
    }

    @Test
    void whoGathersInPassingWaitsBeforeReadingARefusedStoryAgain() {
        AtomicLong ticks = new AtomicLong();
        Gatherer gatherer = new Gatherer(List.of(source), _ -> List.of(), index,
                new Pace(1, Duration.ofDays(1), ticks::get));
        source.withRefused("c", "not UTF-8");
        List<Integer> reads = new ArrayList<>();
        for (int minute = 0; minute < 16; minute++) {
            GatherReport report = gatherer.gather(Order.inPassing(Set.of()), _ -> {});
            assertThat(report.refused()).containsExactly(new Refusal("memory", "c", "not UTF-8"));
            reads.add(source.reads("c"));
            ticks.addAndGet(Duration.ofMinutes(1).toNanos());
        }
        assertThat(reads).as("after 0, 1, 3, 7 and 15 minutes")
                .containsExactly(1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5);

        gatherer.gather(_ -> {});
        assertThat(source.reads("c")).as("whoever asks for it has it read").isEqualTo(6);
        source.with("c", "A bus.");
        assertThat(gatherer.gather(Order.inPassing(Set.of()), _ -> {}).added()).as("changed, so read").isEqualTo(1);
        assertThat(gatherer.refused()).isEmpty();
    }

    @Test
    void aSourceThatFailsInAnUnforeseenWayStopsNoOther() {
        GatherReport report = gather(source.failing(), new MemorySource("other").with("c", "A bus."));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).extracting(Refusal::reason).singleElement().asString()
                .contains("Verbatim stumbled over it");
        assertThat(texts()).hasSize(3);
    }

    @Test
    void aFailureHalfwayLeavesTheIndexAsItWas() {
        source.with("c", "A bus.").with("d", "A bicycle.");

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> gatherer(source).gather(progress -> {
            if (progress.stories() == 1) {
                throw new IllegalStateException("broken after one story");
            }
        }));
        assertThat(texts()).hasSize(2);
        assertThat(gather(source).added()).isEqualTo(2);
    }

    @Test
    void anIndexThatSomebodyElseWritesIsLeftAlone() {
        source.with("c", "A bus.");
        try (IndexUpdate elsewhere = index.update()) {
            assertThatExceptionOfType(IndexException.class).isThrownBy(() -> gather(source));
            elsewhere.commit();
        }
        assertThat(texts()).hasSize(2);
    }

    @Test
    void tellsHowFarItIs() {
        source.with("c", "12345").with("d", "123").withRefused("e", "12");
        List<Progress> told = new ArrayList<>();
        gatherer(source).gather(told::add);

        assertThat(told).containsExactly(new Progress(0, 3, 0, 10), new Progress(1, 3, 5, 10),
                new Progress(2, 3, 8, 10), new Progress(3, 3, 10, 10));
        assertThat(told).extracting(Progress::share).containsExactly(0.0, 0.5, 0.8, 1.0);
    }

    @Test
    void progressNeverPassesTheEnd() {
        assertThat(new Progress(1, 2, 30, 20).share()).as("a file that grew meanwhile").isEqualTo(1);
        assertThat(new Progress(0, 0, 0, 0).share()).isEqualTo(1);
        assertThat(new Progress(1, 2, 0, 0).share()).as("nobody knows how long the stories are").isEqualTo(0.5);
    }

    private GatherReport gather(Source... sources) {
        return gatherer(sources).gather(progress -> {});
    }

    private Gatherer gatherer(Source... sources) {
        return new Gatherer(List.of(sources), story -> List.of(), index);
    }

    private List<String> texts() {
        return index.stamps().keySet().stream().map(id -> index.story(id).orElseThrow().story().text()).toList();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName() + " " + file.toFile().length()).sorted().toList();
        }
    }
}
