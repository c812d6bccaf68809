package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.ask.Asker;
import dev.verbatim.date.Days;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Progress;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Stamp;
import dev.verbatim.story.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers from the stories. */
public final class StoryResponder implements Responder {
    private static final int LONGEST_TIMELINE = 12;
    private static final Duration BETWEEN_PROGRESS = Duration.ofMillis(500);

    private final Asker asker;
    private final Gatherer gatherer;
    private final PassageIndex index;
    private final AnswerWording wording;
    private final InstantSource clock;
    private final ReentrantLock gathering = new ReentrantLock();

    public StoryResponder(
            Asker asker, Gatherer gatherer, PassageIndex index, AnswerWording wording, InstantSource clock) {
        this.asker = asker;
        this.gatherer = gatherer;
        this.index = index;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public Reply answer(Inquiry inquiry) {
        if (inquiry.question().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Wording.noQuestion();
        }
        Optional<Days> from = DayWords.read(inquiry.since());
        Optional<Days> to = DayWords.read(inquiry.until());
        if ((inquiry.since() != null && from.isEmpty()) || (inquiry.until() != null && to.isEmpty())) {
            return Wording.noDay(inquiry.since() != null && from.isEmpty()
                    ? inquiry.since()
                    : String.valueOf(inquiry.until()));
        }
        Scope scope = new Scope(inquiry.story() == null ? null : new StoryId(inquiry.story()),
                from.map(Days::from).orElse(null), to.map(Days::to).orElse(null));
        return wording.of(asker.ask(inquiry.question(), scope));
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        if (speaker == null && story == null) {
            return Wording.noTimeline();
        }
        Scope scope = story == null ? Scope.ALL : Scope.of(new StoryId(story));
        List<CitedPassage> told = asker.timeline(speaker, scope, LONGEST_TIMELINE);
        return told.isEmpty() ? Wording.emptyTimeline() : TimelineWording.of(told);
    }

    @Override
    public Reply sources() {
        Map<String, Integer> stories = new LinkedHashMap<>();
        gatherer.sources().forEach(source -> stories.put(source.name(), 0));
        Collection<Stamp> indexed = index.stamps().values();
        indexed.forEach(stamp -> stories.merge(stamp.source(), 1, Integer::sum));
        return GatherWording.sources(stories);
    }

    @Override
    public Reply reindex(Consumer<Reply> progress) {
        if (!gathering.tryLock()) {
            return GatherWording.underWay();
        }
        try {
            return GatherWording.report(gatherer.gather(nowAndThen(progress)));
        } finally {
            gathering.unlock();
        }
    }

    private Consumer<Progress> nowAndThen(Consumer<Reply> progress) {
        return new Consumer<>() {
            private Instant next = clock.instant().plus(BETWEEN_PROGRESS);

            @Override
            public void accept(Progress now) {
                if (!clock.instant().isBefore(next)) {
                    progress.accept(GatherWording.progress(now));
                    next = clock.instant().plus(BETWEEN_PROGRESS);
                }
            }
        };
    }

    @Override
    public Reply help() {
        return Wording.help();
    }
}
