package dev.verbatim.discord.command;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /sources}: where the stories come from. */
public final class SourcesCommand implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return Option.command("sources", "Where the stories come from");
    }

    @Override
    public void run(Call call) {
        call.answer(call.responder()::sources);
    }
}
