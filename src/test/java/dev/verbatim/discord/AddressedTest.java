package dev.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.Addressed.Called;
import dev.verbatim.discord.Addressed.Message;
import dev.verbatim.discord.Addressed.Nothing;
import dev.verbatim.discord.Addressed.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressedTest {
    private static final long BOT = 1000;

    private static Message inChannel(String content) {
        return new Message(true, false, false, false, false, content);
    }

    @ParameterizedTest
    @CsvSource({"<@1000> Who?, Who?", "<@!1000> Who?, Who?", "Who? <@1000>, Who?", "<@1000><@1000> Who?, Who?",
            "<@1000> what of <@7>?, what of <@7>?"})
    void takesTheMentionAway(String content, String question) {
        assertThat(Addressed.of(inChannel(content), BOT)).isEqualTo(new Question(question));
    }

    @ParameterizedTest
    @CsvSource({"Who?", "<@10001> Who?", "<@&1000> Who?", "@everyone Who?", "''"})
    void ignoresWhatDoesNotMentionIt(String content) {
        assertThat(Addressed.of(inChannel(content), BOT)).isEqualTo(new Nothing());
    }

    @Test
    void takesAnEmptyQuestionForACall() {
        assertThat(Addressed.of(inChannel("<@1000>  "), BOT)).isEqualTo(new Called());
        assertThat(Addressed.of(new Message(true, false, false, true, false, ""), BOT)).isEqualTo(new Called());
    }

    @Test
    void answersRepliesAndDirectMessagesWithoutAMention() {
        assertThat(Addressed.of(new Message(true, false, false, true, false, "Who?"), BOT))
                .isEqualTo(new Question("Who?"));
        assertThat(Addressed.of(new Message(true, false, true, false, false, "Who?"), BOT))
                .isEqualTo(new Question("Who?"));
    }

    @Test
    void answersInItsOwnThreadsAsFarAsItMayRead() {
        assertThat(Addressed.of(new Message(true, false, false, false, true, "Who?"), BOT))
                .isEqualTo(new Question("Who?"));
        assertThat(Addressed.of(new Message(true, false, false, false, true, ""), BOT))
                .isEqualTo(new Addressed.Unread());
        assertThat(Addressed.of(new Message(true, false, false, false, true, "<@1000>"), BOT)).isEqualTo(new Called());
    }

    @Test
    void ignoresBotsWebhooksAndItself() {
        assertThat(Addressed.of(new Message(true, true, true, true, true, "<@1000> Who?"), BOT))
                .isEqualTo(new Nothing());
    }

    @Test
    void ignoresWhatDiscordItselfWrote() {
        assertThat(Addressed.of(new Message(false, false, true, true, true, "<@1000> Who?"), BOT))
                .isEqualTo(new Nothing());
    }
}
