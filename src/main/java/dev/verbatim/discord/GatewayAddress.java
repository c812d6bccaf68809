package dev.verbatim.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Where JDA finds the gateway: at the address of the settings, else where the REST interface says. JDA on its own knows
 * Discord's own gateway only.
 */
final class GatewayAddress extends ConcurrentSessionController {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final DiscordSettings settings;

    GatewayAddress(DiscordSettings settings) {
        this.settings = settings;
    }

    @Override
    public String getGateway() {
        return settings.gateway() == null ? asked(settings.rest().resolve("gateway")) : settings.gateway().toString();
    }

    private static String asked(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE)
                .header("User-Agent", RestConfig.USER_AGENT).build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode() + " for " + address);
            }
            return DataObject.fromJson(response.body()).getString("url");
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }
}
