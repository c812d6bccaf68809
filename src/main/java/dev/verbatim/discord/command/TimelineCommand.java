package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.discord.component.Pages;
import dev.verbatim.reply.Inquiry;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /timeline}: what was said and what happened, oldest first. */
public final class TimelineCommand implements SlashCommand {
    private final Asking asking;
    private final Pages pages;

    /** Shows timelines in these pages. */
    public TimelineCommand(Asking asking, Pages pages) {
        this.asking = asking;
        this.pages = pages;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("timeline", "What was said and what happened, oldest first").addOptions(
                Option.words(Option.SPEAKER, "Only what this one said").setAutoComplete(true),
                Option.words(Option.STORY, "Only from this story").setAutoComplete(true),
                Option.page());
    }

    @Override
    public void run(Call call) {
        call.place().think();
        call.place().say(pages.asked(call.responder(),
                new Inquiry("", call.words(Option.STORY), call.words(Option.SPEAKER), null, null), call.page()));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return Option.names(typing, asking);
    }
}
