package dev.verbatim.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.Answerer;
import dev.verbatim.ask.Asker;
import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.gather.Progress;
import dev.verbatim.gather.Refusal;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.Possible;
import dev.verbatim.story.Story;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryResponderTest {
    @TempDir
    Path folder;

    private PassageIndex index;
    private volatile Instant now = Instant.EPOCH;
    private final MemorySource source = new MemorySource("memory").with("a", "The tram runs.").with("b", "No ferry.")
            .with("c", "A bus.");

    @BeforeEach
    void open() {
        index = PassageIndex.open(new IndexSettings(folder));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void answersFromTheStories() {
        Responder responder = responder(story -> List.of());
        responder.reindex(progress -> {});

        assertThat(Plainly.text(responder.answer("Does the tram run?"))).startsWith("> The tram runs.");
        assertThat(Plainly.text(responder.answer("𝐓𝐡𝐞?"))).isEqualTo("# No story says.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "😀", "\uD83D"})
    void whatIsNoQuestionIsToldSo(String text) {
        assertThat(Plainly.text(responder(story -> List.of()).answer(text))).startsWith("Ask me anything");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u3000"})
    void aBlankNameIsNone(String blank) {
        Responder responder = responder(story -> List.of());
        responder.reindex(progress -> {});

        assertThat(Plainly.text(responder.timeline(null, blank, 0).reply())).startsWith("A timeline of whom");
        assertThat(Plainly.text(responder.timeline(blank, null, 0).reply())).startsWith("A timeline of whom");
        assertThat(Plainly.text(responder.timeline("Nobody Atall", blank, 0).reply())).startsWith("**Nothing found.**");
        Inquiry asked = new Inquiry("Does the tram run?", blank, blank, null, null);
        assertThat(Plainly.text(responder.answer(asked))).startsWith("> The tram runs.");
    }

    @Test
    void listsTheSources() {
        Responder responder = responder(story -> List.of());
        assertThat(Plainly.text(responder.sources())).endsWith("\n- **memory**: 0 stories");

        responder.reindex(progress -> {});
        assertThat(Plainly.text(responder.sources())).endsWith("\n- **memory**: 3 stories");
    }

    @Test
    void tellsHowFarItIsTwiceASecondAtTheMost() {
        List<String> told = new ArrayList<>();
        Responder responder = responder(story -> {
            passMillis(300);
            return List.of();
        });

        Reply report = responder.reindex(progress -> told.add(Plainly.text(progress)));

        assertThat(told).hasSize(1).first().asString().startsWith("Reading the stories `")
                .endsWith(" of 3 stories");
        assertThat(Plainly.text(report)).isEqualTo("**Done.** 3 stories in the index: 3 added, 0 changed, 0 unchanged; "
                + "0 removed, 0 refused.");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void onlyOneReadsTheSourcesAtATime() {
        List<String> meanwhile = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean first = new AtomicBoolean(true);
        List<Responder> self = new ArrayList<>();
        self.add(responder(story -> {
            if (first.getAndSet(false)) {
                meanwhile.add(CompletableFuture.supplyAsync(() -> Plainly.text(self.getFirst().reindex(progress -> {})))
                        .join());
            }
            return List.of();
        }));

        assertThat(Plainly.text(self.getFirst().reindex(progress -> {}))).startsWith("**Done.**");
        assertThat(meanwhile).singleElement().asString().startsWith("The sources are being read already.");
    }

    @Test
    void afterAFailureItCanBeTriedAgain() {
        AtomicBoolean fails = new AtomicBoolean(true);
        Responder responder = responder(story -> {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return List.of();
        });

        assertThat(Plainly.text(responder.reindex(progress -> {}))).contains("1 refused");
        assertThat(Plainly.text(responder.reindex(progress -> {}))).contains("0 refused");
    }

    @Test
    void aReportNamesWhatIsRefusedAndStopsAtTen() {
        List<Refusal> refused = Collections.nCopies(12, new Refusal("s", "a", "not UTF-8"));

        assertThat(Plainly.text(GatherWording.report(new GatherReport(0, 0, 1, 2, refused, 0))).lines()).hasSize(12)
                .startsWith("**Done.** 1 story in the index: 0 added, 0 changed, 1 unchanged; 2 removed, 12 refused.",
                        "- `a`: not UTF-8")
                .endsWith("  and 2 more");
    }

    @Test
    void progressFillsItsBar() {
        assertThat(Plainly.text(GatherWording.progress(new Progress(0, 2, 0, 10))))
                .contains("`" + "░".repeat(20) + "`");
        assertThat(Plainly.text(GatherWording.progress(new Progress(2, 2, 30, 10))))
                .contains("`" + "█".repeat(20) + "`");
    }

    @Test
    void withoutSourcesItSaysWhatToDo() {
        assertThat(Plainly.text(new SourceWording(List.of(), List.of(), now).of(List.of()))).isEqualTo(
                "There are no sources yet. Name a folder under `sources` in `config.yml`.");
    }

    /** Stories are analysed on several threads. */
    private synchronized void passMillis(long millis) {
        now = now.plusMillis(millis);
    }

    private Responder responder(Function<Story, List<Possible>> quotations) {
        return new StoryResponder(new Asker(new Answerer(index, AnswerSettings.DEFAULT)),
                new Gatherer(List.of(source), quotations, index), index, new AnswerWording(AnswerSettings.DEFAULT),
                () -> now);
    }
}
