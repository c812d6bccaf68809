package dev.verbatim.reply;

import dev.verbatim.gather.GatherReport;
import dev.verbatim.gather.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the bot says to who runs it on a server, and about what they have set. */
public final class AdminWording {
    private static final int MOST = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private AdminWording() {}

    /** One sentence. */
    public static Reply line(String words) {
        return Reply.of(Block.Line.of(Run.plain(words)));
    }

    /** The channel is one that the bot keeps out of. */
    public static Reply closedChannel() {
        return line("I don’t answer in this channel: the admins of this server keep me out of it.");
    }

    /** Asked too often. */
    public static Reply tooMany(Duration left, boolean ofChannel) {
        return line((ofChannel ? "This channel has asked a lot just now." : "You have asked a lot just now.")
                + " I take the next question in " + left(left) + ".");
    }

    private static String left(Duration left) {
        return left.toSeconds() == 1 ? "1 second" : left.toSeconds() + " seconds";
    }

    /**
     * A list with a heading, cut where it grows long.
     *
     * @param nothing said in place of an empty list
     */
    public static Reply list(String heading, List<List<Run>> items, String nothing) {
        if (items.isEmpty()) {
            return line(nothing);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong(heading)));
        items.stream().limit(MOST).map(Block.Item::new).forEach(blocks::add);
        if (items.size() > MOST) {
            blocks.add(Block.Note.of(Run.plain("and " + (items.size() - MOST) + " more")));
        }
        return new Reply(blocks);
    }

    /** A source was added and read. */
    public static Reply added(String name, GatherReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong(name), Run.plain(" is added, for this server alone. "
                + (report.added() == 1 ? "1 story" : report.added() + " stories") + " read, " + report.refused().size()
                + " refused.")));
        report.refused().stream().limit(MOST).map(GatherWording::refusal).forEach(blocks::add);
        return new Reply(blocks);
    }

    /** How far a reading is. */
    public static Reply progress(Progress progress) {
        return GatherWording.progress(progress);
    }

    /** When something was. */
    public static String time(Instant instant) {
        return TIME.format(instant);
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
        return duration.toDays() < 2 ? duration.toHours() + " h" : duration.toDays() + " days";
    }
}
