package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.community.Community;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /status}: how the bot is. */
record StatusCommand(Community community, Vitals vitals) implements AdminCommand {
    @Override
    public SlashCommandData data() {
        return Commands.slash("status", "How I am: index, speed, memory, connection, version");
    }

    @Override
    public void run(Call call) {
        call.answerPrivately(() -> status(call));
    }

    private Reply status(Call call) {
        List<List<Run>> items = new ArrayList<>();
        long stories = vitals.stories(community.library().seenBy(Part.server(call)));
        items.add(item("stories that this server sees", String.valueOf(stories)));
        items.add(item("index", Memory.megabytes(vitals.indexBytes()) + vitals.indexChanged()
                .map(instant -> ", changed " + AdminWording.time(instant)).orElse("")));
        items.add(item("answers since the start", answers()));
        items.add(item("memory", Memory.now()));
        items.add(item("Discord answers in", call.event().getJDA().getGatewayPing() + " ms"));
        items.add(item("running for", AdminWording.duration(vitals.uptime())));
        items.add(item("version", community.version()));
        return AdminWording.list("Status", items, "");
    }

    private String answers() {
        long count = community.latencies().count();
        return count == 0
                ? "none yet"
                : count + ", half within " + AdminWording.duration(community.latencies().percentile(50))
                        + ", 99 of 100 within " + AdminWording.duration(community.latencies().percentile(99));
    }

    private static List<Run> item(String what, String value) {
        return List.of(Run.plain(what + ": "), Run.code(value));
    }

    /** Of the whole process. */
    private static final class Memory {
        static String now() {
            Runtime runtime = Runtime.getRuntime();
            return megabytes(runtime.totalMemory() - runtime.freeMemory()) + " of " + megabytes(runtime.maxMemory());
        }

        static String megabytes(long bytes) {
            return (bytes + 500_000) / 1_000_000 + " MB";
        }
    }
}
