package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.index.IndexException;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real process (SIGKILL) while it indexes, and while it swaps a new index for the old one, at seeded moments; then
 * opens what is on the disk. {@code mvn verify} does it a few times; for more:
 *
 * <pre>mvn test -Dtest=KilledTest -Dverbatim.kills=100</pre>
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class KilledTest {
    private static final int KILLS = Integer.getInteger("verbatim.kills", 6);
    private static final Pattern ROUND = Pattern.compile("round (\\d+)");
    /** A round takes from 50 to 500 ms, so that any of its moments is hit. */
    private static final int ROUND_MILLIS = 400;
    /** A swap takes some 50 to 200 ms, so that kills hit before, in and after the moment that counts. */
    private static final int SWAP_MILLIS = 250;

    @TempDir
    Path folder;

    private final List<String> hit = new ArrayList<>();

    @Test
    void killedAtAnyMomentItOpensAndAnswersFromOldOrNewAndNeverHalf() throws Exception {
        Random random = new Random(7);
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            new Gatherer(List.of(Victim.stories(0)), _ -> List.of(), index).gather(_ -> {});
        }
        int round = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            String after = List.of("update", "rebuild", "swap").get(kill % 3);
            int millis = random.nextInt(after.equals("swap") ? SWAP_MILLIS : ROUND_MILLIS);
            String last = killed(Victim.start(folder, round, false), after, millis);
            int space = last.indexOf(" ");
            int reached = Integer.parseInt(last.substring(space + 1));
            hit.add(last.substring(0, space) + (assertWhole(last, reached) ? " new" : " old"));
            round = reached + 1;
        }
        System.out.println("Killed " + KILLS + " times, and lost nothing: " + summary());
        assertThat(hit).as("kills that hit something").isNotEmpty();
    }

    @Test
    void whileAnotherProcessWritesItIsToldSoAndAnswersAndOnceThatIsKilledItWrites() throws Exception {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            Gatherer first = new Gatherer(List.of(Victim.stories(0)), _ -> List.of(), index);
            first.gather(_ -> {});
            Process other = Victim.start(folder, 0, true);
            try (BufferedReader lines = other.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("holding");
                Gatherer gatherer = new Gatherer(List.of(Victim.stories(1)), _ -> List.of(), index);

                assertThatExceptionOfType(IndexException.class).isThrownBy(() -> gatherer.gather(_ -> {}))
                        .withMessageContaining("Another Verbatim is writing to the index in " + folder);
                assertThat(index.search(new Search("tram", Scope.ALL, 5))).hasSize(5);

                other.destroyForcibly().waitFor();
                assertThat(gatherer.gather(_ -> {}).changed()).isEqualTo(Victim.STORIES);
            } finally {
                other.destroyForcibly();
            }
        }
    }

    /**
     * Kills it so long after it said what begins like that.
     *
     * @return what it had said last: {@code update 4}, {@code rebuild 5}, {@code swap 5} or {@code done 5}
     */
    private static String killed(Process victim, String after, int millis) throws IOException, InterruptedException {
        try (BufferedReader lines = victim.inputReader()) {
            String last = lines.readLine();
            while (last != null && !last.startsWith(after)) {
                last = lines.readLine();
            }
            assertThat(last).as("it begins").isNotNull();
            boolean ended = victim.waitFor(millis, TimeUnit.MILLISECONDS);
            assertThat(ended).as("it runs until it is killed").isFalse();
            victim.toHandle().destroyForcibly();
            victim.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line.matches("(update|rebuild|swap|done) \\d+") ? line : last;
            }
            return last;
        } finally {
            victim.destroyForcibly();
        }
    }

    /** Whether it is all new. */
    private boolean assertWhole(String last, int reached) {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            TreeSet<Integer> rounds = new TreeSet<>();
            assertThat(index.stamps()).as(last).hasSize(Victim.STORIES);
            for (StoryId id : index.stamps().keySet()) {
                rounds.add(assertWhole(index, id, last));
            }
            assertThat(rounds).as(last).isSubsetOf(reached - 1, reached);
            assertThat(rounds).as(last + ": in place each story is old or new, and beside all of them are")
                    .hasSizeLessThanOrEqualTo(last.startsWith("update") ? 2 : 1);
            assertThat(index.search(new Search("tram", Scope.ALL, 10))).as(last).hasSize(10);
            goesOn(index, reached, last);
            return rounds.equals(Set.of(reached));
        }
    }

    private static void goesOn(PassageIndex index, int round, String last) {
        GatherReport report = new Gatherer(List.of(Victim.stories(round)), _ -> List.of(), index).gather(_ -> {});
        assertThat(report.changed() + report.unchanged()).as(last).isEqualTo(Victim.STORIES);
    }

    /** All of its passages are there, and all are of one round: that one. */
    private static int assertWhole(PassageIndex index, StoryId id, String last) {
        Story story = index.story(id).orElseThrow().story();
        assertThat(index.paragraph(id, 1)).as(last).hasSameSizeAs(story.sentences());
        List<Integer> rounds = ROUND.matcher(story.text()).results().map(KilledTest::number).distinct().toList();
        assertThat(rounds).as(last).hasSize(1);
        Search search = new Search("round " + rounds.getFirst(), Scope.of(id), 20);
        assertThat(index.search(search)).as(last).hasSameSizeAs(story.sentences());
        return rounds.getFirst();
    }

    private static int number(MatchResult round) {
        return Integer.parseInt(round.group(1));
    }

    private String summary() {
        return new TreeMap<>(hit.stream().collect(Collectors.groupingBy(what -> what, Collectors.counting())))
                .toString();
    }
}
