package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.index.IndexException;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.IndexUpdate;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void cancelledItLeavesTheIndexAsItWas() {
        source.without("b").with("c", "A bus.").with("d", "A bicycle.");
        Gatherer gatherer = gatherer(source);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> gatherer.gather(progress -> {
            if (progress.stories() == 1) {
                gatherer.cancel();
            }
        }));

        assertThat(texts()).containsExactly("One tram. Two trams.", "A ferry.");
        assertThat(gather(source)).isEqualTo(new GatherReport(2, 0, 1, 1, List.of(), 2));
    }

    @Test
    void onceCancelledItDoesNotBegin() {
        Gatherer gatherer = gatherer(source.without("b"));
        gatherer.cancel();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> gatherer.gather(progress -> {}));
        assertThat(texts()).hasSize(2);
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
        assertThat(new Progress(0, 1, 0, 0).share()).isEqualTo(1);
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
