package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {
    private static final String SECRET = "s3cret-t0ken";

    @TempDir
    private Path home;

    @BeforeEach
    void aStory() throws IOException {
        Files.createDirectories(home.resolve("stories"));
        Files.writeString(home.resolve("stories/tram.txt"), "The tram runs.\n");
    }

    @Test
    void aBotInTheTerminalIsWell() throws IOException {
        config("");
        Run first = doctor(Map.of());
        new Program(home).run("", "index");
        Run then = doctor(Map.of());

        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("ok    Java ").contains("ok    language models load\n")
                .contains("ok    configuration is valid\n").contains("ok    source stories: 1 story\n")
                .contains("is not there yet").contains("warn  no DISCORD_TOKEN");
        assertThat(home.resolve("index")).exists();
        assertThat(then.out())
                .contains(": 1 story\nok    answers.semantic: the language model reads\nwarn  no DISCORD_TOKEN");
    }

    @Test
    void allThatIsWrongIsTold() throws IOException {
        Files.createDirectories(home.resolve("index"));
        Files.writeString(home.resolve("index/segments_1"), "no index at all");
        config("");
        assertThat(doctor(Map.of()).out()).containsPattern("(?m)^(?:fail|warn)  .*index");

        config("nonsense: 1\n");
        Run run = doctor(Map.of());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("fail  configuration:\n").contains("config.yml:3").contains("ok    Java ");

        Files.delete(home.resolve("stories/tram.txt"));
        config("");
        assertThat(doctor(Map.of()).out()).contains("warn  source stories holds no stories");
    }

    @ParameterizedTest
    @CsvSource({"200, ok    Discord takes the token", "401, fail  Discord refuses the token",
            "503, warn  Discord answers"})
    void discordIsAsked(int status, String told) throws IOException {
        HttpServer discord = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        discord.createContext("/api/users/@me", exchange -> {
            boolean known = exchange.getRequestHeaders().getFirst("Authorization").equals("Bot " + SECRET);
            exchange.sendResponseHeaders(known ? status : 400, -1);
            exchange.close();
        });
        discord.start();
        try {
            config("discord:\n  token: ${DISCORD_TOKEN}\n  rest: http://127.0.0.1:" + discord.getAddress().getPort()
                    + "/api/\n");
            assertThat(doctor(Map.of("DISCORD_TOKEN", SECRET)).out()).contains(told).doesNotContain(SECRET);
        } finally {
            discord.stop(0);
        }
        Run run = doctor(Map.of("DISCORD_TOKEN", SECRET));
        assertThat(run.out()).contains("fail  Discord can't be reached").doesNotContain(SECRET);
        assertThat(run.status()).isEqualTo(1);
    }

    private Run doctor(Map<String, String> environment) {
        return new Program(home, environment).run("", "doctor");
    }

    private void config(String more) throws IOException {
        Files.writeString(home.resolve("config.yml"), "sources:\n  - folder: stories\n" + more);
    }
}
