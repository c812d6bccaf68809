package dev.verbatim.gather;

import dev.verbatim.index.Passage;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.StoredStory;
import dev.verbatim.index.StoryEntry;
import dev.verbatim.quote.Possible;
import dev.verbatim.source.Reading;
import dev.verbatim.story.Story;
import dev.verbatim.voice.Voices;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a story and finds all that is indexed of it. Safe for use by several threads.
 *
 * @param target the index that is filled
 * @param former the index that is replaced, or null when the target is brought up to date
 */
record Analysis(Function<Story, List<Possible>> quotations, Voices voices, PassageIndex target,
        @Nullable Former former) {
    private static final Logger LOG = LoggerFactory.getLogger(Analysis.class);

    Analysed of(Plan.Task task) {
        Reading reading = read(task);
        return switch (reading) {
            case Reading.Read(Story story) when isKnown(task, story) -> new Analysed.Same(story);
            case Reading.Read(Story story) -> passages(story).<Analysed>map(passages -> new Analysed.Written(
                    new StoryEntry(story, task.source().name(), task.entry().stamp(), passages)))
                    .orElseGet(() -> refused(task,
                            Refusal.STUMBLED));
            case Reading.Refused(String reason) -> refused(task, reason);
        };
    }

    /** A source's reader that fails in a way that nobody foresaw must not stop the others either. */
    private static Reading read(Plan.Task task) {
        try {
            return task.entry().read();
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("The story {} could not be read", task.entry().id(), defect);
            return new Reading.Refused(Refusal.STUMBLED);
        }
    }

    /** The index holds each story whole, so content is compared with content: surer than a hash, and nothing to keep. */
    private boolean isKnown(Plan.Task task, Story story) {
        return !task.isNew() && target.story(story.id())
                .filter(new StoredStory(story, task.source().name())::equals).isPresent();
    }

    /** A rebuild keeps what the live index has of a story that can't be read now, as bringing up to date would. */
    private Analysed refused(Plan.Task task, String reason) {
        return new Analysed.Refused(reason, former == null || !task.isNew() ? null : kept(task, former));
    }

    private @Nullable StoryEntry kept(Plan.Task task, Former live) {
        return live.held(task.entry().id()).flatMap(held -> passages(held.story()).map(passages -> new StoryEntry(
                held.story(), held.stamp().source(), held.stamp().value(), passages))).orElse(null);
    }

    /** The edge where text of any kind meets the analysis: one story that it can't take must not stop the others. */
    private Optional<List<Passage>> passages(Story story) {
        try {
            return Optional.of(new PassageBuilder(story, quotations.apply(story), voices).build());
        } catch (RuntimeException | StackOverflowError defect) {
            LOG.error("The story {} could not be analysed", story.id(), defect);
            return Optional.empty();
        }
    }
}
