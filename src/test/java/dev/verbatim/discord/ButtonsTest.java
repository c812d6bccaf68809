package dev.verbatim.discord;

import static dev.verbatim.discord.loopback.LoopbackDiscord.BOT;
import static dev.verbatim.discord.loopback.LoopbackDiscord.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.discord.component.Feedback;
import dev.verbatim.discord.component.Memory;
import dev.verbatim.discord.loopback.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Buttons below answers, pressed before and after a restart. */
@Timeout(60)
class ButtonsTest extends BotTest {
    private static final String OTHER = "2001";
    private static final String ORIGINAL = "/messages/@original";
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    @Override
    Extensions extensions() {
        Extensions none = Extensions.NONE;
        Feedback feedback = (caller, message, inquiry, shown) -> wrong
                .add(caller.user() + " " + message + " " + inquiry.question() + " " + shown);
        return new Extensions(none.admission(), none.languages(), none.sight(), none.history(), feedback,
                Memory.ofProcess(), none.commands(), none.membership());
    }

    /** Asks, and returns the answer. */
    private Request answer(String question) {
        String id = discord.id();
        discord.command(id, "ask", question);
        return sent(edit(id));
    }

    private Request sent(String line) {
        return awaitRequest(line);
    }

    /** Presses a button, and returns what it leads to. */
    private Request pressed(String button) {
        String id = discord.id();
        discord.press(id, button, USER, false);
        Request thinking = sent(callback(id));
        assertThat(thinking.message().path("flags").asInt() & 64).as("for the presser alone").isPositive();
        return sent(edit(id));
    }

    @Test
    void anAnswerHasThemAll() {
        assertThat(answer("Who?").labels()).containsExactly("In context", "More passages", "Who else?", "Wrong?",
                "Dismiss");
        assertThat(answer("silence").labels()).containsExactly("Wrong?", "Dismiss");
        assertThat(answer("plain").labels()).isEmpty();
    }

    @Test
    void showWhatTheyPromise() {
        Request answer = answer("Who?");
        assertThat(pressed(answer.button("In context")).content()).isEqualTo("The words around.");
        assertThat(pressed(answer.button("More passages")).content()).isEqualTo("More on Who?, 0");
        assertThat(pressed(answer.button("Who else?")).content()).isEqualTo("Others on Who?");
    }

    @Test
    void workAfterARestart() throws Exception {
        Request answer = answer("Who?");
        bot.close();
        bot = connected();
        assertThat(pressed(answer.button("More passages")).content()).isEqualTo("More on Who?, 0");
    }

    @Test
    void turnPagesInPlace() {
        Request first = pressed(answer("Who?").button("More passages"));
        assertThat(first.labels()).containsExactly("▶");
        String id = discord.id();
        discord.press(id, first.button("▶"), USER, true);
        assertThat(sent(callback(id)).body().path("type").asInt()).as("edits the message").isEqualTo(6);
        Request second = sent(edit(id));
        assertThat(second.content()).isEqualTo("More on Who?, 1");
        assertThat(second.labels()).containsExactly("◀", "▶");
    }

    @Test
    void takeALongQuestionFromTheMemory() {
        String question = "Who said so? ".repeat(20).strip();
        assertThat(pressed(answer(question).button("More passages")).content()).startsWith("More on " + question);
    }

    @Test
    void apologiseWhereTheQuestionIsForgotten() throws Exception {
        Request answer = answer("Who said so? ".repeat(20));
        bot.close();
        bot = connected();
        String id = discord.id();
        discord.press(id, answer.button("More passages"), USER, false);
        assertThat(sent(callback(id)).content()).startsWith("That button is too old");
    }

    @Test
    void apologiseWhereTheStoryHasChanged() {
        thenApologises("1:ctx:aaaaaa.5.4.bbb");
    }

    private void thenApologises(String button) {
        assertThat(pressed(button).content()).startsWith("That button is too old");
    }

    @Test
    void apologiseWhereNobodyKnowsThem() {
        String id = discord.id();
        discord.press(id, "0:old:button", USER, false);
        Request told = sent(callback(id));
        assertThat(told.content()).startsWith("That button is too old");
        assertThat(told.message().path("flags").asInt() & 64).isPositive();
    }

    @Test
    void keepWhatIsCalledWrong() {
        assertThat(pressed(answer("Who?").button("Wrong?")).content()).startsWith("Thank you.");
        assertThat(wrong).containsExactly(USER + " 500 Who? What it said.");
    }

    @Test
    void dismissForTheAskerAlone() {
        Request answer = answer("Who?");
        String other = discord.id();
        discord.press(other, answer.button("Dismiss"), OTHER, false);
        assertThat(sent(callback(other)).content()).startsWith("Only who asked");
        String id = discord.id();
        discord.press(id, answer.button("Dismiss"), USER, false);
        assertThat(sent("DELETE /webhooks/" + BOT + "/secret-of-" + id + ORIGINAL)).isNotNull();
    }

    @Test
    void suggestWhoIsQuoted() {
        String id = discord.id();
        discord.type(id, "quotes", "speaker", "o");
        assertThat(sent(callback(id)).body().path("data").path("choices")).extracting(
                choice -> choice.path("value").asText()).as("too long a name is left out")
                .containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void menusAskAndCheck() {
        String ask = discord.id();
        discord.menu(ask, "Ask about this", "Who?");
        assertThat(sent(edit(ask)).content()).contains("You asked\\: Who?");
        String check = discord.id();
        discord.menu(check, "Check this quote", "so it is");
        assertThat(sent(edit(check)).content()).isEqualTo("Somebody said\\: so it is");
    }
}
