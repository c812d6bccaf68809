package dev.verbatim.discord;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.discord.asking.Membership;
import dev.verbatim.discord.asking.Workers;
import dev.verbatim.discord.command.AskAboutThis;
import dev.verbatim.discord.command.AskCommand;
import dev.verbatim.discord.command.CheckThisQuote;
import dev.verbatim.discord.command.Command;
import dev.verbatim.discord.command.HelpCommand;
import dev.verbatim.discord.command.Menu;
import dev.verbatim.discord.command.QuotesCommand;
import dev.verbatim.discord.command.SlashCommand;
import dev.verbatim.discord.command.SourcesCommand;
import dev.verbatim.discord.command.StoryCommand;
import dev.verbatim.discord.command.TimelineCommand;
import dev.verbatim.discord.command.VerifyCommand;
import dev.verbatim.discord.component.AnswerButtons;
import dev.verbatim.discord.component.ButtonAction;
import dev.verbatim.discord.component.Buttons;
import dev.verbatim.discord.component.Pages;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.place.Manners;
import dev.verbatim.reply.Responder;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * All that users can do with the bot, in one list wired by hand. Whoever adds a command, a message's menu entry or a
 * button adds its line here.
 */
record Features(Asking asking, Menu menu, Buttons buttons, Look look, Manners manners, Membership membership) {
    static Features of(Responder responder, DiscordSettings settings, Extensions extensions, InstantSource clock) {
        AnswerButtons answers = new AnswerButtons(extensions.memory(), extensions.feedback());
        Asking asking = new Asking(Workers.of(responder), extensions.admission(), extensions.languages(),
                extensions.sight(),
                extensions.history(), clock, answers);
        Pages quotes = Pages.ofQuotes(extensions.memory());
        Pages timelines = Pages.ofTimelines(extensions.memory());
        List<Command> commands = new ArrayList<>(List.of(
                new AskCommand(asking),
                new VerifyCommand(asking),
                new QuotesCommand(asking, quotes),
                new TimelineCommand(asking, timelines),
                new StoryCommand(asking),
                new SourcesCommand(),
                new HelpCommand(),
                new AskAboutThis(asking),
                new CheckThisQuote()));
        commands.addAll(extensions.commands());
        List<ButtonAction> buttons = new ArrayList<>(answers.actions());
        buttons.add(quotes);
        buttons.add(timelines);
        return new Features(asking, new Menu(commands), new Buttons(buttons), settings.look(),
                settings.manners(), extensions.membership());
    }

    /** For a command that Discord still offers, but we have no longer. */
    SlashCommand unknown() {
        return new HelpCommand();
    }
}
