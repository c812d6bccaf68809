package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import dev.verbatim.store.Questions;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /unanswered}: what no story answered, as the list of what to add. */
record UnansweredCommand(Questions questions) implements AdminCommand {
    @Override
    public SlashCommandData data() {
        return Commands.slash("unanswered", "Questions that no story answered: what to add").addSubcommands(
                Part.named(Part.LIST, "The most asked first"),
                Part.named("clear", "Forget them"));
    }

    @Override
    public void run(Call call) {
        call.answerPrivately(() -> Part.of(call).equals("clear") ? cleared(call) : list(call));
    }

    private Reply cleared(Call call) {
        int count = questions.clearUnanswered(Part.server(call));
        return AdminWording.count("unanswered.cleared", count);
    }

    private Reply list(Call call) {
        return AdminWording.list("unanswered.heading", questions.unanswered(Part.server(call)).stream()
                .map(UnansweredCommand::item).toList(), "unanswered.none");
    }

    private static List<Run> item(Questions.Asked asked) {
        return AdminWording.item(asked.times() == 1 ? "unanswered.once" : "unanswered.times",
                Run.emphasis(asked.words()), AdminWording.time(asked.last()), asked.times());
    }
}
