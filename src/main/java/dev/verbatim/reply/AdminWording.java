package dev.verbatim.reply;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What the bot says to who runs it on a server, and about what they have set. */
public final class AdminWording {
    private static final int MOST = 20;

    private AdminWording() {}

    /** One sentence, by its key in the wording. */
    public static Reply line(String key, Object... arguments) {
        return Reply.of(Texts.line(key, arguments));
    }

    /** A sentence with a form for one and another for more. */
    public static Reply count(String key, int count) {
        return Reply.of(Block.Line.of(Run.plain(Texts.count(key, count))));
    }

    /** An entry of a list, by its key in the wording. */
    public static List<Run> item(String key, Object... arguments) {
        return Texts.runs(key, arguments);
    }

    /** Words of a key, as a part of others. */
    public static String words(String key, Object... arguments) {
        return Texts.words(key, arguments);
    }

    /** The channel is one that the bot keeps out of. */
    public static Reply closedChannel() {
        return line("channel.closed");
    }

    /** Asked too often. */
    public static Reply tooMany(Duration left, boolean ofChannel) {
        return line(ofChannel ? "limit.channel" : "limit.user", Texts.count("seconds", (int) left.toSeconds()));
    }

    /**
     * A list with a heading, cut where it grows long.
     *
     * @param heading its key
     * @param nothing the key of what is said in place of an empty list
     */
    public static Reply list(String heading, List<List<Run>> items, String nothing) {
        if (items.isEmpty()) {
            return line(nothing);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong(Texts.words(heading))));
        items.stream().limit(MOST).map(Block.Item::new).forEach(blocks::add);
        if (items.size() > MOST) {
            blocks.add(Texts.note("list.more", items.size() - MOST));
        }
        return new Reply(blocks);
    }

    /** A source was added and read. */
    public static Reply added(String name, GatherReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.line("source.added", Run.strong(name), ProgressWords.stories(report.added()),
                report.refused().size()));
        report.refused().stream().limit(MOST).map(GatherWording::refusal).forEach(blocks::add);
        return new Reply(blocks);
    }

    /** How far a reading is. */
    public static Reply progress(Progress progress) {
        return GatherWording.progress(progress);
    }

    /** When something was, in universal time: a server's members live anywhere. */
    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern(Texts.words("time"), Language.spoken()).withZone(ZoneOffset.UTC)
                .format(instant);
    }

    /** How long something takes or has lasted: 12 ms, 40 s, 3 min, 5 h, 2 days. */
    public static String duration(Duration duration) {
        if (duration.toSeconds() < 1) {
            return duration.toMillis() + " ms";
        }
        if (duration.toMinutes() < 2) {
            return duration.toSeconds() + " s";
        }
        if (duration.toHours() < 2) {
            return duration.toMinutes() + " min";
        }
        return duration.toDays() < 2 ? duration.toHours() + " h" : Texts.words("days", duration.toDays());
    }
}
