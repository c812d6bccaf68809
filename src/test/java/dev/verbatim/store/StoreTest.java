package dev.verbatim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered, also by the next run. */
class StoreTest {
    private static final long SERVER = 71;
    private static final long OTHER = 72;
    private static final long USER = 9;

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(new StoreSettings(folder), () -> now);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        store.close();
        open();
    }

    @Test
    void settingsOutliveTheProgram() {
        ServerSettings set = new ServerSettings("de", Set.of("stories", "x; DROP TABLE setting"), Set.of(1L, 2L),
                Set.of(3L), Set.of(4L));
        store.servers().change(SERVER, _ -> set);
        restart();
        assertThat(store.servers().of(SERVER)).isEqualTo(set);
        assertThat(store.servers().of(OTHER)).isEqualTo(ServerSettings.NONE);
    }

    @Test
    void settingsAreBounded() {
        Set<Long> many = LongStream.range(0, 201).boxed().collect(Collectors.toSet());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.servers().change(SERVER, settings -> settings.withAdminRoles(many)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> store.servers().change(SERVER, settings -> settings.withStories(Set.of("x".repeat(201)))));
        assertThat(store.servers().of(SERVER)).isEqualTo(ServerSettings.NONE);
    }

    @Test
    void noChangeAtTheSameTimeIsLost() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> changes = new ArrayList<>();
            for (long role = 1; role <= 40; role++) {
                long one = role;
                changes.add(threads.submit(() -> store.servers().change(SERVER,
                        settings -> settings.withAdminRoles(with(settings.adminRoles(), one)))));
                changes.add(threads.submit(() -> store.questions().unanswered(SERVER, "who?")));
            }
            for (Future<?> change : changes) {
                change.get();
            }
        }
        assertThat(store.servers().of(SERVER).adminRoles()).hasSize(40);
        assertThat(store.questions().unanswered(SERVER).getFirst().times()).isEqualTo(40);
    }

    private static Set<Long> with(Set<Long> roles, long one) {
        return LongStream.concat(roles.stream().mapToLong(Long::longValue), LongStream.of(one)).boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void channelsAreAllowedAndDenied() {
        ServerSettings settings = ServerSettings.NONE.withChannels(Set.of(1L), Set.of(2L));
        assertThat(settings.answersIn(1, 1)).isTrue();
        assertThat(settings.answersIn(5, 1)).as("a thread of an allowed channel").isTrue();
        assertThat(settings.answersIn(5, 5)).isFalse();
        assertThat(settings.answersIn(1, 2)).as("denied counts more").isFalse();
        assertThat(ServerSettings.NONE.answersIn(5, 5)).isTrue();
    }

    @Test
    void sourcesBelongToTheirServer() {
        assertThat(store.sources().add(SERVER, "desk", "feed", "https://example.org/'; --", USER))
                .isEqualTo(AddedSources.Outcome.ADDED);
        assertThat(store.sources().add(OTHER, "desk", "page", "https://example.org/b", USER))
                .isEqualTo(AddedSources.Outcome.ADDED);
        assertThat(store.sources().add(SERVER, "desk", "page", "https://example.org/c", USER))
                .isEqualTo(AddedSources.Outcome.NAME_IS_TAKEN);
        restart();
        assertThat(store.sources().of(SERVER)).containsExactly(
                new AddedSources.Added(SERVER, "desk", "feed", "https://example.org/'; --", USER, now));
        assertThat(store.sources().remove(SERVER, "desk' OR '1'='1")).isFalse();
        assertThat(store.sources().remove(SERVER, "desk")).isTrue();
        assertThat(store.sources().all()).extracting(AddedSources.Added::server).containsExactly(OTHER);
    }

    @Test
    void aServerHasOnlySoManySources() {
        for (int i = 0; i < AddedSources.MOST; i++) {
            store.sources().add(SERVER, "s" + i, "page", "https://example.org/", USER);
        }
        assertThat(store.sources().add(SERVER, "more", "page", "https://example.org/", USER))
                .isEqualTo(AddedSources.Outcome.TOO_MANY);
        assertThat(store.sources().add(OTHER, "more", "page", "https://example.org/", USER))
                .isEqualTo(AddedSources.Outcome.ADDED);
    }

    @Test
    void feedbackIsKeptOnceAPersonAndCut() {
        store.feedback().add(SERVER, USER, "who?", "Nobody.", "a 1-2", "0.1");
        store.feedback().add(SERVER, USER, "who?", "x".repeat(100_000), "a 1-3", "0.1");
        store.feedback().add(OTHER, USER, "theirs", "x", "", "0.1");
        restart();
        assertThat(store.feedback().of(SERVER)).singleElement().satisfies(wrong -> {
            assertThat(wrong.passages()).isEqualTo("a 1-3");
            assertThat(wrong.answer()).hasSize(8000);
            assertThat(wrong.at()).isEqualTo(now);
        });
    }

    @Test
    void questionsAreKnownAgainAndCounted() {
        store.questions().unanswered(SERVER, "Who won?");
        now = now.plusSeconds(1);
        store.questions().unanswered(SERVER, " who  WON ");
        store.questions().unanswered(SERVER, "Why?");
        store.questions().unanswered(0, "in private");
        restart();
        assertThat(store.questions().unanswered(SERVER)).extracting(Questions.Asked::words)
                .containsExactly("who  WON", "Why?");
        assertThat(store.questions().unanswered(SERVER).getFirst())
                .isEqualTo(new Questions.Asked("who  WON", 2, now));
        assertThat(store.questions().unanswered(0)).isEmpty();
        store.questions().answered(SERVER, "who won");
        assertThat(store.questions().unanswered(SERVER)).extracting(Questions.Asked::words).containsExactly("Why?");
        assertThat(store.questions().clearUnanswered(SERVER)).isEqualTo(1);
        assertThat(store.questions().answered(SERVER)).extracting(Questions.Asked::words).containsExactly("who won");
    }

    @Test
    void theOldestQuestionsGoFirst() {
        for (int i = 0; i < 230; i++) {
            now = now.plusSeconds(1);
            store.questions().answered(SERVER, "question " + i);
        }
        assertThat(store.questions().answered(SERVER)).hasSize(200).extracting(Questions.Asked::words)
                .startsWith("question 229").endsWith("question 30");
    }

    @Test
    void textsAreKeptUnderTheirKeys() {
        store.texts().keep("k", "before");
        store.texts().keep("k", "a long question");
        restart();
        assertThat(store.texts().find("k")).contains("a long question");
        assertThat(store.texts().find("k' OR '1'='1")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> store.texts().keep("k", "x".repeat(4001)));
    }

    @Test
    void deedsAreKept() {
        store.audit().note(SERVER, USER, "source add", "desk");
        store.audit().note(SERVER, USER, "reindex", "");
        restart();
        assertThat(store.audit().of(SERVER)).extracting(Audit.Deed::action).containsExactly("reindex", "source add");
    }

    private void fill() {
        for (long server : List.of(SERVER, OTHER)) {
            store.servers().change(server, settings -> settings.withLanguage("de"));
            store.sources().add(server, "desk", "feed", "https://example.org/", USER);
            store.feedback().add(server, USER, "q", "a", "", "1");
            store.questions().answered(server, "q");
            store.audit().note(server, USER, "x", "");
        }
    }

    @Test
    void aServerThatTheBotLeftIsKeptForThirtyDays() {
        fill();
        store.leave(SERVER);
        assertThat(store.sources().of(SERVER)).isEmpty();
        assertThat(store.sources().all()).hasSize(1);
        now = now.plus(Duration.ofDays(29));
        restart();
        assertThat(store.sources().of(SERVER)).isEmpty();
        assertThat(store.comeBack(SERVER)).isTrue();
        assertThat(store.comeBack(SERVER)).isFalse();
        now = now.plus(Duration.ofDays(29));
        restart();
        thenHolds(SERVER, 1);
        thenHolds(OTHER, 1);
    }

    @Test
    void nothingIsLeftOfItThen() {
        fill();
        store.leave(SERVER);
        now = now.plus(Duration.ofDays(31));
        restart();
        assertThat(store.comeBack(SERVER)).isFalse();
        thenHolds(SERVER, 0);
        thenHolds(OTHER, 1);
    }

    @Test
    void itGoesAtAnotherLeavingToo() {
        fill();
        store.leave(SERVER);
        now = now.plus(Duration.ofDays(31));
        store.leave(OTHER);
        assertThat(store.comeBack(SERVER)).isFalse();
        assertThat(store.comeBack(OTHER)).isTrue();
        thenHolds(SERVER, 0);
        thenHolds(OTHER, 1);
    }

    @Test
    void serversLeftUnnoticedAreKeptForThirtyDaysFromTheNextStart() {
        fill();
        store.stayOn(Set.of(OTHER));
        assertThat(store.sources().of(SERVER)).isEmpty();
        now = now.plus(Duration.ofDays(20));
        store.stayOn(Set.of(OTHER));
        now = now.plus(Duration.ofDays(11));
        store.stayOn(Set.of(OTHER));
        thenHolds(SERVER, 0);
        thenHolds(OTHER, 1);
    }

    private void thenHolds(long server, int each) {
        assertThat(store.servers().of(server).equals(ServerSettings.NONE)).isEqualTo(each == 0);
        assertThat(store.sources().of(server)).hasSize(each);
        assertThat(store.feedback().of(server)).hasSize(each);
        assertThat(store.questions().answered(server)).hasSize(each);
        assertThat(store.audit().of(server)).hasSize(each);
    }

    @Test
    void whatIsOldIsForgottenAtTheStart() {
        store.feedback().add(SERVER, USER, "q", "a", "", "1");
        store.questions().answered(SERVER, "q");
        store.servers().change(SERVER, settings -> settings.withLanguage("de"));
        now = now.plus(Duration.ofDays(200));
        restart();
        assertThat(store.feedback().of(SERVER)).isEmpty();
        assertThat(store.questions().answered(SERVER)).isEmpty();
        assertThat(store.servers().of(SERVER).language()).isEqualTo("de");
    }
}
