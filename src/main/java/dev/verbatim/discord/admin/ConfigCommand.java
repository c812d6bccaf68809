package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Run;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /config check}: whether the bot would start with its configuration as it is now. */
record ConfigCommand(Vitals vitals) implements AdminCommand {
    @Override
    public SlashCommandData data() {
        return Commands.slash("config", "My configuration file").addSubcommands(
                Part.named("check", "Whether I could start with it as it is now"));
    }

    @Override
    public void run(Call call) {
        call.answerPrivately(() -> {
            List<List<Run>> problems = vitals.problems().stream().map(problem -> List.of(Run.plain(problem))).toList();
            return AdminWording.list("config.problems", problems, "config.in-order");
        });
    }
}
