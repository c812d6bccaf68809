package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.ask.Asker;
import dev.verbatim.date.Days;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Stamp;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers from the stories. */
public final class StoryResponder implements Responder {
    private static final int LONGEST_TIMELINE = 12;

    private final Asker asker;
    private final Gatherer gatherer;
    private final PassageIndex index;
    private final AnswerWording wording;
    private final Reindexing reindexing;
    private final @Nullable Set<String> sources;

    public StoryResponder(
            Asker asker, Gatherer gatherer, PassageIndex index, AnswerWording wording, InstantSource clock) {
        this.asker = asker;
        this.gatherer = gatherer;
        this.index = index;
        this.wording = wording;
        this.reindexing = new Reindexing(gatherer, clock);
        this.sources = null;
    }

    private StoryResponder(StoryResponder whole, Set<String> sources) {
        this.asker = whole.asker.within(sources);
        this.gatherer = whole.gatherer;
        this.index = whole.index.within(sources);
        this.wording = whole.wording;
        this.reindexing = whole.reindexing;
        this.sources = Set.copyOf(sources);
    }

    @Override
    public Responder within(Set<String> names) {
        return new StoryResponder(this, names);
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
        gatherer.sources().stream().map(Source::name).filter(name -> sources == null || sources.contains(name))
                .forEach(name -> stories.put(name, 0));
        Collection<Stamp> indexed = index.stamps().values();
        indexed.forEach(stamp -> stories.merge(stamp.source(), 1, Integer::sum));
        return GatherWording.sources(stories);
    }

    @Override
    public Reply reindex(@Nullable String source, Consumer<Reply> progress) {
        return reindexing.run(index, sources, source, progress);
    }

    @Override
    public boolean cancelReindex() {
        return reindexing.cancel(sources);
    }

    @Override
    public Reply help() {
        return Wording.help();
    }
}
