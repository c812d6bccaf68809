package dev.verbatim.reply;

import dev.verbatim.gather.Refusal;
import dev.verbatim.index.Stamp;
import dev.verbatim.source.OwnSource;
import dev.verbatim.source.Source;
import dev.verbatim.source.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How each source stands, in words. A folder is looked at each time, so there is nothing to tell but counts. */
final class SourceWording {
    private final Map<String, Integer> stories = new TreeMap<>();
    private final Map<String, Integer> refused = new TreeMap<>();
    private final Instant now;

    /**
     * Counts.
     *
     * @param indexed of all stories that the asker sees
     * @param refused what waits to be mended
     */
    SourceWording(Collection<Stamp> indexed, List<Refusal> refused, Instant now) {
        indexed.forEach(stamp -> stories.merge(stamp.source(), 1, Integer::sum));
        refused.forEach(refusal -> this.refused.merge(refusal.source(), 1, Integer::sum));
        this.now = now;
    }

    /** The sources in their order, then those whose stories are still there. */
    Reply of(List<Source> sources) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong(Texts.words("sources.heading"))));
        for (Source source : sources) {
            blocks.add(Texts.item("sources.item", OwnSource.shown(source.name()), count(source.name())
                    + (source.folder().isPresent() ? "" : state(source.state()))));
            stories.remove(source.name());
        }
        stories.keySet().forEach(gone -> blocks.add(Texts.item("sources.item",
                Texts.words("sources.gone", OwnSource.shown(gone)), count(gone))));
        return blocks.size() == 1 ? Reply.of(Texts.line("sources.none")) : new Reply(blocks);
    }

    private String count(String source) {
        String count = Texts.count("stories", stories.getOrDefault(source, 0));
        int bad = refused.getOrDefault(source, 0);
        return bad == 0 ? count : count + Texts.words("sources.refused", bad);
    }

    private String state(SourceState state) {
        return state.every() == null ? "" : look(state) + due(state.due()) + failure(state);
    }

    private String due(@Nullable Instant due) {
        if (due == null) {
            return "";
        }
        return due.isAfter(now)
                ? Texts.words("sources.due", span(Duration.between(now, due)))
                : Texts.words("sources.due-now");
    }

    private String look(SourceState state) {
        Instant looked = state.looked();
        return looked == null
                ? Texts.words("sources.unlooked")
                : Texts.words("sources.looked", span(Duration.between(looked, now)));
    }

    private String failure(SourceState state) {
        if (state.trouble() != null) {
            return Texts.words("sources.trouble", state.trouble());
        }
        SourceState.Failure last = state.failure();
        return last == null
                ? ""
                : Texts.words("sources.failure", span(Duration.between(last.when(), now)), last.reason());
    }

    /** A clock that was set back makes spans that never were: they are a moment. */
    private static String span(Duration span) {
        if (span.toMinutes() < 1) {
            return Texts.words("span.moment");
        }
        return span.toHours() < 1
                ? Texts.count("span.minutes", (int) span.toMinutes())
                : span.toDays() < 2
                        ? Texts.count("span.hours", (int) span.toHours())
                        : Texts.count("span.days", (int) Math.min(span.toDays(), 99_999));
    }
}
