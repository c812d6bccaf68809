package dev.verbatim.discord.command;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /help}, on one screen. */
public final class HelpCommand implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return Option.command("help", "What I am and how to ask me");
    }

    @Override
    public void run(Call call) {
        call.answer(call.responder()::help);
    }
}
