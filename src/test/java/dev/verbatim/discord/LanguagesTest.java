package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.verbatim.discord.loopback.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Discord is told what everything is called in German. */
@Timeout(60)
class LanguagesTest extends CommunityTest {
    @Test
    void everyCommandPartOptionAndChoiceHasAGermanName() {
        JsonNode commands = offered().body();
        assertThat(commands).hasSizeGreaterThan(15);
        commands.forEach(command -> assertLocalized("/" + command.path("name").asText(), command));
        assertThat(commands.get(0).path("name_localizations").path("de").asText()).isEqualTo("frage");
    }

    private Request offered() {
        return discord.requests().stream().filter(request -> request.method().equals("PUT")).findFirst().orElseThrow();
    }

    private static void assertLocalized(String what, JsonNode thing) {
        assertThat(thing.path("name_localizations").path("de").asText()).as(what).isNotBlank();
        if (!thing.path("description").asText().isEmpty()) {
            assertThat(thing.path("description_localizations").path("de").asText()).as(what).isNotBlank();
        }
        thing.path("options").forEach(part -> assertLocalized(what + " " + part.path("name").asText(), part));
        thing.path("choices").forEach(part -> assertLocalized(what + " " + part.path("name").asText(), part));
    }
}
