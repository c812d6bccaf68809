package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From {@code config.yml} and a folder of stories to an answer on Discord, nothing left out but Discord itself. */
@Timeout(120)
class WholeBotTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path home;

    @Test
    void theFirstStoryAnswersOnDiscord() throws Exception {
        try (LoopbackDiscord discord = new LoopbackDiscord(InstantSource.system())) {
            configure(discord);
            Stop stop = Stop.onSignal();
            Program program = new Program(home, Map.of("DISCORD_TOKEN", LoopbackDiscord.TOKEN));
            CompletableFuture<Run> running = CompletableFuture.supplyAsync(() -> program.run(stop, ""));
            await().atMost(PATIENCE).until(() -> discord.requests().stream().anyMatch(request -> request.line()
                    .endsWith("/commands")));

            String id = discord.id();
            discord.command(id, "ask", "When did Musk speak to Putin?");
            await().atMost(PATIENCE).until(() -> discord.requests().stream().anyMatch(WholeBotTest::isAnswer));
            stop.ask();

            Run run = running.get();
            String answer = discord.requests().stream().filter(WholeBotTest::isAnswer).findFirst().orElseThrow()
                    .content();
            assertThat(answer).contains(
                    "> “I only spoke to Putin once and that was **about 18 months ago**”",
                    "**Elon Musk** tweeted, Tue 11 Oct 2022 · so about April 2021",
                    "Ian Bremmer, president of political consultancy Eurasia Group, claimed Musk had told him directly",
                    "**Ian Bremmer** claimed, as reported",
                    "*musk-putin*, 12 Oct 2022, paragraphs");
            assertThat(run.status()).isZero();
            assertThat(run.out() + run.err()).doesNotContain(LoopbackDiscord.TOKEN);
        }
    }

    @Test
    void aRefusedTokenIsToldWithoutShowingIt() throws Exception {
        try (LoopbackDiscord discord = new LoopbackDiscord(InstantSource.system())) {
            configure(discord);

            Run run = new Program(home, Map.of("DISCORD_TOKEN", "wrong-but-secret")).run("");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).contains("does not accept the bot's token").doesNotContain("wrong-but-secret");
        }
    }

    private static boolean isAnswer(Request request) {
        return request.line().startsWith("PATCH /webhooks/");
    }

    private void configure(LoopbackDiscord discord) throws Exception {
        Files.createDirectory(home.resolve("stories"));
        Files.copy(Path.of("stories", "musk-putin.txt"), home.resolve("stories", "musk-putin.txt"));
        Files.writeString(home.resolve("config.yml"), """
                sources:
                  - folder: stories
                discord:
                  token: ${DISCORD_TOKEN}
                  rest: %s
                """.formatted(discord.settings().rest()));
    }
}
