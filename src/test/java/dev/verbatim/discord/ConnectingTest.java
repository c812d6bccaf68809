package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verbatim.discord.asking.LimitSettings;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Connecting ends, one way or the other, and says why in plain words. */
@Timeout(60)
class ConnectingTest {
    private LoopbackDiscord discord;

    @BeforeEach
    void start() throws Exception {
        discord = new LoopbackDiscord(InstantSource.system());
    }

    @AfterEach
    void stop() {
        discord.close();
    }

    private static void connect(DiscordSettings settings, Duration patience) throws Exception {
        Features features = Features.of(new FakeResponder(), settings, Extensions.NONE,
                InstantSource.system());
        DiscordBot.connect(settings, features, patience, Duration.ZERO).close();
    }

    @Test
    void connectsToTheGatewayThatTheSettingsName() throws Exception {
        DiscordSettings asked = discord.settings();
        connect(new DiscordSettings(asked.token(), asked.rest(), discord.gateway(), List.of()), Duration.ofSeconds(10));
        assertThat(discord.gatewayCalls()).containsExactly("IDENTIFY");
        assertThat(discord.requests()).noneMatch(request -> request.path().equals("/gateway"));
    }

    @Test
    void staysWhereDiscordDoesNotTakeTheCommands() throws Exception {
        discord.failNext("PUT", 500);
        connect(discord.settings(), Duration.ofSeconds(10));
        assertThat(discord.gatewayCalls()).containsExactly("IDENTIFY");
    }

    @Test
    void saysThatTheTokenIsWrong() {
        DiscordSettings wrong = new DiscordSettings(new Token("no-such-token"), discord.settings().rest(), null,
                List.of());
        assertThatThrownBy(() -> connect(wrong, Duration.ofSeconds(10)))
                .isInstanceOf(CannotConnect.WrongToken.class).hasMessageContaining("does not accept the bot's token")
                .hasMessageNotContaining("no-such-token");
    }

    @Test
    void saysThatItMayNotReadAll() {
        DiscordSettings asked = discord.settings();
        DiscordSettings curious = new DiscordSettings(asked.token(), asked.rest(), null, List.of(), Look.COMPONENTS,
                LimitSettings.DEFAULT, new Manners(true, false));
        assertThatThrownBy(() -> connect(curious, Duration.ofSeconds(10)))
                .isInstanceOf(CannotConnect.MayNotRead.class).hasMessageContaining("“Message Content Intent”");
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        URI nobody = URI.create("http://127.0.0.1:" + freePort() + "/api/v10/");
        DiscordSettings settings = new DiscordSettings(new Token("any"), nobody, null, List.of());
        assertThatThrownBy(() -> connect(settings, Duration.ofSeconds(10)))
                .isInstanceOf(CannotConnect.Unreachable.class).hasMessageContaining("can't be reached")
                .hasMessageContaining(nobody.toString());
    }

    @Test
    void doesNotWaitForeverForASilentGateway() {
        discord.silenceGateway();
        assertThatThrownBy(() -> connect(discord.settings(), Duration.ofSeconds(2)))
                .isInstanceOf(CannotConnect.Unreachable.class).hasMessageContaining("not ready within 2 s");
    }

    @Test
    void doesNotWaitForeverForAnAbsentGateway() throws Exception {
        DiscordSettings asked = discord.settings();
        URI nobody = URI.create("ws://127.0.0.1:" + freePort());
        DiscordSettings settings = new DiscordSettings(asked.token(), asked.rest(), nobody, List.of());
        assertThatThrownBy(() -> connect(settings, Duration.ofSeconds(2)))
                .isInstanceOf(CannotConnect.Unreachable.class);
    }

    @Test
    void wantsAToken() {
        assertThatThrownBy(() -> connect(DiscordSettings.DEFAULT, Duration.ofSeconds(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
