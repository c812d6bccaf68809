package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.MANAGERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.Request;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No reply to a server ever holds a word of another server's stories, whatever it asks. */
@Timeout(180)
class IsolationTest extends CommunityTest {
    private static final String PAGE = "https://example.org/quay";
    /** Words that stand in nothing but the other server's stories. */
    private static final List<String> SECRETS = List.of("there", "Zephyrine", "Quillfeather", "wombat", "lighthouse");
    private static final List<String> NAMES = List.of("there", "story", "example-org-quay", "quay@3100/story",
            "quay@3100", "quay", "https---example-org-quay", "*", "here", "quay@3100/https---example-org-quay");

    @Test
    void nothingIsEverToldOfAnotherServersStories() {
        web.put("there", "“The wombat sleeps in the lighthouse,” said Captain Zephyrine Quillfeather.");
        web.put(PAGE, "“A wombat swam to the lighthouse,” said Captain Zephyrine Quillfeather on Monday.");
        assertThat(toldThere(given("source add").words("name", "quay").words("kind", "page").words("address", PAGE)))
                .contains("1 story");
        told(given("reindex"));
        toldThere(given("reindex"));
        assertThat(plain(answer(given("ask").words("question", "Where does the wombat sleep?")
                .at(OTHER_SERVER, OTHER_CHANNEL)))).as("its own server is told").contains("wombat");
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            Given given = any(random);
            Request request = answer(given.withRoles(MANAGERS));
            assertThat(withoutQuestion(request)).as(given.toString()).doesNotContain("Zephyrine Q", "wombat s",
                    "the lighthouse,", "lighthouse”", "Quillfeather said", "blue in there");
        }
    }

    /** The question is said again above the answer: those are the asker's own words. */
    private static String withoutQuestion(Request request) {
        return plain(request).lines().filter(line -> !line.startsWith("-#")).reduce("", (a, b) -> a + "\n" + b);
    }

    private Given any(Random random) {
        String secret = SECRETS.get(random.nextInt(SECRETS.size()));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(9)) {
            case 0 -> given("ask").words("question", "Where is the " + secret + "?");
            case 1 -> given("ask").words("question", "What did " + secret + " say?").words("story", name);
            case 2 -> given("ask").words("question", secret).words("speaker", secret);
            case 3 -> given("timeline").words("speaker", secret);
            case 4 -> given("timeline").words("story", name);
            case 5 -> given("quotes").words("speaker", secret);
            case 6 -> given("story").words("story", name);
            case 7 -> given("verify").words("quote", "The " + secret + " sleeps in the");
            default -> given(random.nextBoolean() ? "sources" : "source list");
        };
    }
}
