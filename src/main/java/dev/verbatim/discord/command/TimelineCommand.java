package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /timeline}: what was said and what happened, oldest first. */
public final class TimelineCommand implements SlashCommand {
    private final Asking asking;

    public TimelineCommand(Asking asking) {
        this.asking = asking;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("timeline", "What was said and what happened, oldest first").addOptions(
                Option.words(Option.SPEAKER, "Only what this one said").setAutoComplete(true),
                Option.words(Option.STORY, "Only from this story").setAutoComplete(true));
    }

    @Override
    public void run(Call call) {
        call.answer(() -> call.responder().timeline(call.words(Option.SPEAKER), call.words(Option.STORY)));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return Option.names(typing, asking);
    }
}
