package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import dev.verbatim.reply.Style;
import dev.verbatim.store.Feedback;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.data.DataObject;

/** {@code /feedback}: the answers that somebody found wrong, to read or as a file. */
record FeedbackCommand(Feedback feedback) implements AdminCommand {
    @Override
    public SlashCommandData data() {
        return Commands.slash("feedback", "Answers that somebody found wrong").addSubcommands(
                Part.named(Part.LIST, "The latest first"),
                Part.named("export", "All of them as a file, one JSON object a line"));
    }

    @Override
    public void run(Call call) {
        List<Feedback.Wrong> all = feedback.of(Part.server(call));
        if (Part.of(call).equals("export") && !all.isEmpty()) {
            export(call, all);
        } else {
            call.answerPrivately(() -> list(all));
        }
    }

    private static Reply list(List<Feedback.Wrong> all) {
        return AdminWording.list("feedback.heading", all.stream().map(FeedbackCommand::item).toList(),
                "feedback.none");
    }

    private static List<Run> item(Feedback.Wrong wrong) {
        return AdminWording.item("feedback.item", Run.emphasis(wrong.question()), answer(wrong.passages()),
                AdminWording.time(wrong.at()), wrong.version());
    }

    /** Leads to the answer, where it is kept where it stood. */
    private static Run answer(String where) {
        String words = AdminWording.words("feedback.answer");
        return where.startsWith("https://") && !where.contains("\n")
                ? new Run(words, Style.PLAIN, URI.create(where))
                : Run.plain(words);
    }

    private static void export(Call call, List<Feedback.Wrong> all) {
        String lines = all.stream().map(FeedbackCommand::json).collect(Collectors.joining("\n", "", "\n"));
        FileUpload file = FileUpload.fromData(lines.getBytes(StandardCharsets.UTF_8), "feedback.jsonl");
        call.event().replyFiles(file).setEphemeral(true).setAllowedMentions(List.of()).complete();
    }

    private static String json(Feedback.Wrong wrong) {
        return DataObject.empty().put("at", wrong.at().toString()).put("user", Long.toString(wrong.user()))
                .put("question", wrong.question()).put("answer", wrong.answer())
                .put("passages", wrong.passages().lines().toList()).put("version", wrong.version()).toString();
    }
}
