package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.reply.Inquiry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /ask}: a question, and what narrows it. */
public final class AskCommand implements SlashCommand {
    private static final String PRIVATE = "private";
    private static final int LONGEST_QUESTION = 300;
    private final Asking asking;

    public AskCommand(Asking asking) {
        this.asking = asking;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("ask", "Ask what the stories say, in their own words").addOptions(
                new OptionData(OptionType.STRING, Option.QUESTION, "When did Jane Doe resign?", true, true)
                        .setRequiredLength(1, LONGEST_QUESTION),
                Option.words(Option.STORY, "Only from this story").setAutoComplete(true),
                Option.words(Option.SPEAKER, "Only what this one said").setAutoComplete(true),
                Option.words(Option.SINCE, "Only from then on: 2022-10-12, October 2022, 2022"),
                Option.words(Option.UNTIL, "Only until then: 2022-10-12, October 2022, 2022"),
                Option.onOff(PRIVATE, "Show the answer to me alone"));
    }

    @Override
    public void run(Call call) {
        Inquiry inquiry = new Inquiry(Objects.requireNonNullElse(call.words(Option.QUESTION), ""),
                call.words(Option.STORY), call.words(Option.SPEAKER), call.words(Option.SINCE),
                call.words(Option.UNTIL));
        asking.ask(inquiry, call.place(), true, call.isOn(PRIVATE));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return typing.option().equals(Option.QUESTION)
                ? asking.recent(typing.caller()).stream().filter(question -> holds(question, typing.words())).toList()
                : Option.names(typing, asking);
    }

    private static boolean holds(String question, String typed) {
        return question.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
