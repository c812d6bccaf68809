package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.Possible;
import dev.verbatim.source.Source;
import dev.verbatim.story.Story;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildingTest {
    @TempDir
    Path folder;

    private PassageIndex index;
    private final List<String> analysed = Collections.synchronizedList(new ArrayList<>());
    private final MemorySource source = new MemorySource("memory").with("a", "One tram.").with("b", "A ferry.");

    @BeforeEach
    void givenTwoStoriesGathered() {
        index = PassageIndex.open(new IndexSettings(folder));
        gatherer(source).gather(_ -> {});
        analysed.clear();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void readsAllAnew() {
        source.without("b").with("c", "A bus.");

        GatherReport report = gatherer(source).rebuild(_ -> {});

        assertThat(report).isEqualTo(new GatherReport(2, 0, 0, 0, List.of(), 2));
        assertThat(analysed).containsExactlyInAnyOrder("a", "c");
        assertThat(texts()).containsExactly("One tram.", "A bus.");
        assertThat(gatherer(source).gather(_ -> {}).unchanged()).isEqualTo(2);
    }

    @Test
    void whoAsksForItWantsSitesLookedAtAnew() {
        assertThat(source.renewals()).isZero();
        gatherer(source).rebuild(_ -> {});
        assertThat(source.renewals()).isEqualTo(1);
    }

    @Test
    void theOldStoriesAnswerUntilTheEnd() {
        source.with("a", "No tram.");

        gatherer(source).rebuild(_ -> assertThat(texts()).containsExactly("One tram.", "A ferry."));

        assertThat(texts()).containsExactly("No tram.", "A ferry.");
    }

    @Test
    void cancelledItLeavesTheOldOneAndTheNextGoesOn() {
        source.with("a", "No tram.").with("c", "A bus.");
        Gatherer gatherer = gatherer(source);

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> gatherer.rebuild(progress -> {
            if (progress.stories() == 1) {
                gatherer.cancel();
            }
        }));
        assertThat(texts()).containsExactly("One tram.", "A ferry.");

        analysed.clear();
        assertThat(gatherer.rebuild(_ -> {})).isEqualTo(new GatherReport(2, 0, 1, 0, List.of(), 2));
        assertThat(analysed).containsExactlyInAnyOrder("b", "c");
        assertThat(texts()).containsExactly("No tram.", "A ferry.", "A bus.");
    }

    @Test
    void storiesOfASourceOutOfReachAreTakenOver() {
        GatherReport report = gatherer(source.reachable(false), new MemorySource("other").with("c", "A bus."))
                .rebuild(_ -> {});

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.refused()).extracting(Refusal::story).containsExactly("memory");
        assertThat(texts()).containsExactly("One tram.", "A ferry.", "A bus.");
        assertThat(index.stamps().values()).extracting(stamp -> stamp.source())
                .containsExactly("memory", "memory", "other");
    }

    @Test
    void aStoryThatCantBeReadNowIsTakenOverAsItWas() {
        source.withRefused("a", "not UTF-8").withRefused("c", "all zeroes");

        GatherReport report = gatherer(source).rebuild(_ -> {});

        assertThat(report.refused()).extracting(Refusal::story).containsExactly("a", "c");
        assertThat(report.stories()).isEqualTo(2).isEqualTo(index.stamps().size());
        assertThat(texts()).containsExactly("One tram.", "A ferry.");
        assertThat(gatherer(source.with("a", "No tram.")).gather(_ -> {}).changed()).as("tried again").isEqualTo(1);
    }

    private Gatherer gatherer(Source... sources) {
        return new Gatherer(List.of(sources), this::quotations, index,
                new Pace(2, Duration.ofDays(1), System::nanoTime));
    }

    private List<Possible> quotations(Story story) {
        analysed.add(story.id().value());
        return List.of();
    }

    private List<String> texts() {
        return index.stamps().keySet().stream().map(id -> index.story(id).orElseThrow().story().text()).toList();
    }
}
