package dev.verbatim.discord.command;

import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /timeline}: what was said and what happened, oldest first. */
public final class TimelineCommand implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return Option.command("timeline", "What was said and what happened, oldest first").addOptions(
                Option.words(Option.SPEAKER, "Only what this one said"),
                Option.words(Option.STORY, "Only from this story"));
    }

    @Override
    public void run(Call call) {
        call.answer(() -> call.responder().timeline(call.words(Option.SPEAKER), call.words(Option.STORY)));
    }
}
