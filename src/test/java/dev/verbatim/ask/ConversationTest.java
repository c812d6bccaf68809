package dev.verbatim.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.Verdict;
import dev.verbatim.gather.MemorySource;
import dev.verbatim.index.Scope;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {
    @TempDir
    static Path folder;
    private static Asked asked;

    private Instant now = Instant.parse("2024-03-05T12:00:00Z");
    private final Conversations conversations = new Conversations(() -> now);

    @BeforeAll
    static void gather() {
        asked = new Asked(folder, new MemorySource("memory").with("tram", """
                Kilmore gets a tram.

                “The tram will be loud,” Mayor Ada Quill said on Monday. “But it will be on time.”

                “The ferry is old,” Quill added. “The tram costs less than the ferry.”

                “The tram will stop at noon,” said John Roe, who drives it.
                """));
    }

    @AfterAll
    static void close() {
        asked.close();
    }

    @Test
    void remembersWhomItWasAbout() {
        ask("a", "What did Quill say about the ferry?");

        Answer answer = ask("a", "and what did she say about the tram?");

        assertThat(answer.question().asked()).isEqualTo("and what did she say about the tram?");
        assertThat(answer.question().text()).isEqualTo("What did Ada Quill say about the tram?");
        assertThat(ask("a", "and Roe?").question().text()).isEqualTo("What did John Roe say about the tram?");
        assertThat(ask("a", "what else did he say?").question().text())
                .isEqualTo("What else did John Roe say about the tram?");
    }

    @Test
    void whoAsksWhoMeansTheAnswerNext() {
        ask("a", "Who drives the tram?");

        assertThat(ask("a", "what did he say about noon?").question().speaker()).isEqualTo("John Roe");
    }

    @Test
    void moreIsNotTheSameAgain() {
        Answer first = ask("a", "What did Quill say about the tram?");
        Answer more = ask("a", "what else?");

        assertThat(Asked.texts(more)).isNotEmpty().doesNotContainAnyElementsOf(Asked.texts(first).subList(0, 2));
        IntStream.range(0, 3).forEach(_ -> ask("a", "what else?"));
        assertThat(ask("a", "what else?").verdict()).isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void conversationsAreKeptApart() {
        ask("a", "What did Quill say about the ferry?");

        assertThat(conversations.in("b").unclear("what did she say?")).contains("she");
        assertThat(conversations.in("a").unclear("what did she say?")).isEmpty();
    }

    @Test
    void whatWasLongAgoIsForgotten() {
        ask("a", "What did Quill say about the ferry?");
        now = now.plus(Conversations.KEPT).minusSeconds(1);
        assertThat(conversations.in("a").unclear("what did she say?")).isEmpty();
        now = now.plus(Conversations.KEPT).plus(Duration.ofSeconds(1));
        assertThat(conversations.in("a").unclear("what did she say?")).contains("she");
    }

    @Test
    void aNameThatNoStoryHasIsTakenForOneSpeltAlike() {
        assertThat(asked.ask("What did Quilll say?").question().text()).isEqualTo("What did Quill say?");
        assertThat(asked.ask("What did Quilll say?").question().asked()).isEqualTo("What did Quilll say?");
        assertThat(asked.ask("What did quil say about the Kilmorre tram?").question().text())
                .isEqualTo("What did Quill say about the Kilmore tram?");
        assertThat(asked.ask("What did the mayor say about Xylophones?").question().isRead()).isFalse();
    }

    private Answer ask(String place, String question) {
        return asked.asker().ask(question, Scope.ALL, conversations.in(place));
    }
}
