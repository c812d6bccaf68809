package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.community.Community;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.time.Duration;
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
        items.add(item("status.stories", String.valueOf(stories)));
        items.add(item("status.index", Memory.megabytes(vitals.indexBytes()) + vitals.indexChanged()
                .map(instant -> AdminWording.words("status.changed", AdminWording.time(instant))).orElse("")));
        items.add(item("status.answers", answers()));
        items.add(item("status.memory", Memory.now()));
        items.add(item("status.gateway", gateway(call.event().getJDA().getGatewayPing())));
        items.add(item("status.uptime", AdminWording.duration(vitals.uptime())));
        items.add(item("status.version", community.version()));
        return AdminWording.list("status.heading", items, "");
    }

    private String answers() {
        long count = community.latencies().count();
        return count == 0
                ? AdminWording.words("status.no-answers")
                : AdminWording.words("status.percentiles", count,
                        AdminWording.duration(community.latencies().percentile(50)),
                        AdminWording.duration(community.latencies().percentile(99)));
    }

    /** Until the first heartbeat has come back, nobody knows. */
    private static String gateway(long millis) {
        return millis < 0
                ? AdminWording.words("status.no-heartbeat")
                : AdminWording.words("status.heartbeat", AdminWording.duration(Duration.ofMillis(millis)));
    }

    private static List<Run> item(String key, String value) {
        return AdminWording.item(key, Run.code(value));
    }

    /** Of the whole process. */
    private static final class Memory {
        static String now() {
            Runtime runtime = Runtime.getRuntime();
            return AdminWording.words("status.of", megabytes(runtime.totalMemory() - runtime.freeMemory()),
                    megabytes(runtime.maxMemory()));
        }

        static String megabytes(long bytes) {
            return (bytes + 500_000) / 1_000_000 + " MB";
        }
    }
}
