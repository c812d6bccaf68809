package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A crowd that asks at once. How fast it is answered is for {@link LoadBenchmark}. */
@Timeout(180)
class LoadTest extends CommunityTest {
    private static final int QUESTIONS = 200;
    private static final Duration ALL = Duration.ofMinutes(2);

    @Test
    void twoHundredQuestionsOfFiftyUsersAreAnsweredOnceEach() {
        try (CapturedLog log = CapturedLog.of(Desk.class)) {
            Crowd.Took took = new Crowd(discord, 50, QUESTIONS).ask(ALL);
            assertThat(took.acknowledged()).hasSize(QUESTIONS);
            assertThat(took.answered()).hasSize(QUESTIONS);
            stopBot();
            List<Request> answers = discord.requests().stream().filter(request -> request.method().equals("PATCH"))
                    .toList();
            assertThat(answers.stream().map(Request::path).collect(Collectors.toSet())).hasSize(QUESTIONS);
            assertThat(answers).hasSize(QUESTIONS).allSatisfy(answer -> assertThat(answer.content())
                    .containsPattern("^-# Question number \\d+\\?").doesNotContain("went wrong", "did not take"));
            assertThat(log.text()).isEmpty();
        }
    }
}
