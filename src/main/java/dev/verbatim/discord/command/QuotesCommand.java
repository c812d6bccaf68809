package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.discord.component.Pages;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /quotes}: what one speaker said, in pages. */
public final class QuotesCommand implements SlashCommand {
    private final Asking asking;
    private final Pages pages;

    /** Shows the quotes in these pages. */
    public QuotesCommand(Asking asking, Pages pages) {
        this.asking = asking;
        this.pages = pages;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("quotes", "What somebody said, the latest first").addOptions(
                Option.words(Option.SPEAKER, "Whose words").setRequired(true).setAutoComplete(true),
                Option.page());
    }

    @Override
    public void run(Call call) {
        String speaker = Objects.requireNonNullElse(call.words(Option.SPEAKER), "");
        call.place().think();
        call.place().say(pages.asked(call.responder(), speaker, call.page()));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return Option.names(typing, asking);
    }
}
