package dev.verbatim.app;

import dev.verbatim.cli.Finding;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Token;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Whether Discord can be reached and takes the token, which is never shown. */
record DiscordCheck(DiscordSettings settings) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;

    List<Finding> findings() {
        Token token = settings.token();
        if (token == null) {
            return List.of(
                    Finding.warn("no DISCORD_TOKEN: the bot stays in the terminal; README.md tells how to get one"));
        }
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest whoAmI = HttpRequest.newBuilder(settings.rest().resolve("users/@me")).timeout(PATIENCE)
                    .header("Authorization", "Bot " + token.secret()).build();
            return List.of(finding(client.send(whoAmI, BodyHandlers.discarding()).statusCode()));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(Finding.fail("Discord can't be reached at " + settings.rest()
                    + ": check the network, a proxy, and the token's letters"));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return List.of(Finding.warn("Discord: asking it was interrupted"));
        }
    }

    private static Finding finding(int status) {
        return switch (status) {
            case OK -> Finding.ok("Discord takes the token");
            case UNAUTHORIZED ->
                Finding.fail("Discord refuses the token: copy it again from the developer portal, page Bot");
            default -> Finding.warn("Discord answers with status " + status + ": try again later");
        };
    }
}
