package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.reply.Inquiry;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /ask}: a question, and what narrows it. */
public final class AskCommand implements SlashCommand {
    private static final int LONGEST_QUESTION = 300;
    private final Asking asking;

    public AskCommand(Asking asking) {
        this.asking = asking;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("ask", "Ask what the stories say, in their own words").addOptions(
                new OptionData(OptionType.STRING, Option.QUESTION, "When did Jane Doe resign?", true)
                        .setRequiredLength(1, LONGEST_QUESTION),
                Option.words(Option.SINCE, "Only from then on: 2022-10-12, October 2022, 2022"),
                Option.words(Option.UNTIL, "Only until then: 2022-10-12, October 2022, 2022"));
    }

    @Override
    public void run(Call call) {
        Inquiry inquiry = new Inquiry(Objects.requireNonNullElse(call.words(Option.QUESTION), ""), null, null,
                call.words(Option.SINCE), call.words(Option.UNTIL));
        asking.ask(inquiry, call.place(), true, false);
    }
}
