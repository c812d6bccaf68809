package dev.verbatim.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.verbatim.answer.Account;
import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Verdict;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.Scope;
import dev.verbatim.name.Speaker;
import dev.verbatim.source.FolderSettings;
import dev.verbatim.source.Folders;
import dev.verbatim.story.StoryId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskerTest {
    private static final Path STORIES = Path.of("stories");

    private static final MemorySource HARBOUR = new MemorySource("memory")
            .with("tram", """
                    Mayor Jane Doe opened the tram line on the hill in March.

                    “The tram will carry forty people an hour,” Doe said on Monday.

                    “It will carry nine, and only when it is dry,” said John Roe, who built the bridge.
                    """)
            .with("ferry", """
                    The ferry to the island sank in the storm on Friday.

                    Officials said that nobody was hurt. Captain Ann Poe denied that the ferry was overloaded.
                    """);

    @TempDir
    Path folder;

    @Test
    void theStoryOfTheFrontPageIsAnsweredFromBothSides() {
        assumeThat(STORIES.resolve("musk-putin.txt")).as("runs in the project's folder").exists();
        try (Asked asked = new Asked(folder, Folders.sources(List.of(new FolderSettings(STORIES))).getFirst())) {
            Answer answer = asked.ask("When did Musk speak to Putin?");

            assertThat(answer.verdict()).isEqualTo(Verdict.CONTESTED);
            assertThat(answer.passages()).extracting(CitedPassage::text, AskerTest::speaker, AskerTest::paragraph)
                    .contains(
                            tuple("I only spoke to Putin once and that was about 18 months ago",
                                    new Speaker.Named("Elon Musk"), 2),
                            tuple("Elon Musk told me he spoke directly to Putin and the Kremlin about Ukraine.",
                                    new Speaker.Named("Ian Bremmer"), 4));
            assertThat(answer.passages()).extracting(passage -> passage.story().provenance().published())
                    .containsOnly(LocalDate.of(2022, 10, 12));
        }
    }

    @Test
    void whatSomebodySaidComesWithWhoSaidIt() {
        try (Asked asked = new Asked(folder, HARBOUR)) {
            Answer answer = asked.ask("How many people will the tram carry?");

            assertThat(answer.passages()).first().extracting(CitedPassage::text, AskerTest::speaker)
                    .containsExactly("The tram will carry forty people an hour", new Speaker.Named("Jane Doe"));
            assertThat(answer.passages().getFirst().isSpoken()).isTrue();
        }
    }

    @Test
    void theReportersOwnWordsAreNobodyElses() {
        try (Asked asked = new Asked(folder, HARBOUR)) {
            Answer answer = asked.ask("When did the ferry sink?");

            assertThat(Asked.texts(answer)).first().isEqualTo("The ferry to the island sank in the storm on Friday.");
            assertThat(answer.accounts()).first().extracting(Account::speaker).isNull();
        }
    }

    @Test
    void noStorySays() {
        try (Asked asked = new Asked(folder, HARBOUR)) {
            assertThat(asked.ask("Who won the chess championship in Reykjavik?").verdict())
                    .isEqualTo(Verdict.NOT_FOUND);
            assertThat(asked.ask("").passages()).isEmpty();
        }
    }

    @Test
    void oneStoryAloneCanBeAsked() {
        try (Asked asked = new Asked(folder, HARBOUR)) {
            assertThat(asked.asker().ask("What did Doe say about the ferry?", Scope.of(new StoryId("tram"))).passages())
                    .isNotEmpty().extracting(passage -> passage.story().id().value()).containsOnly("tram");
        }
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedAndTheRestIsAnswered(@TempDir Path files) throws java.io.IOException {
        Files.write(files.resolve("lone.txt"), new byte[]{'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        Files.writeString(files.resolve("whole.txt"), "\uFEFFThe tram runs.\r\n\r\nThe ferry sank.\r\n");

        try (Asked asked = new Asked(folder, Folders.sources(List.of(new FolderSettings(files))).getFirst())) {
            assertThat(asked.report().refused()).extracting(refusal -> refusal.story()).containsExactly("lone");
            assertThat(Asked.texts(asked.ask("Did the ferry sink?"))).isEqualTo(List.of("The ferry sank."));
        }
    }

    private static Object speaker(CitedPassage passage) {
        return passage.quotation() == null ? "the reporter" : passage.quotation().speaker();
    }

    private static int paragraph(CitedPassage passage) {
        return passage.passage().paragraph();
    }
}
