package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /story}: who, what and when of one story. */
public final class StoryCommand implements SlashCommand {
    private final Asking asking;

    public StoryCommand(Asking asking) {
        this.asking = asking;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("story", "Who, what and when of one story, in its own words").addOptions(
                Option.words(Option.STORY, "Its name or its title").setRequired(true).setAutoComplete(true));
    }

    @Override
    public void run(Call call) {
        call.answer(() -> call.responder().story(Objects.requireNonNullElse(call.words(Option.STORY), "")));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return Option.names(typing, asking);
    }
}
