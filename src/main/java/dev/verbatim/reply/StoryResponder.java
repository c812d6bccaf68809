package dev.verbatim.reply;

import dev.verbatim.ask.Asker;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.gather.Progress;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Answers from the stories. */
public final class StoryResponder implements Responder {
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
    public Reply answer(String question) {
        return question.codePoints().anyMatch(Character::isLetterOrDigit)
                ? wording.of(asker.ask(question))
                : Wording.noQuestion();
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
