package dev.verbatim.reply;

import dev.verbatim.answer.Answer;
import dev.verbatim.ask.Asker;
import dev.verbatim.ask.Conversation;
import dev.verbatim.ask.Conversations;
import dev.verbatim.date.Days;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.source.Source;
import dev.verbatim.story.StoryId;
import dev.verbatim.verify.Verifier;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers from the stories. */
public final class StoryResponder implements Responder {
    private final Asker asker;
    private final Verifier verifier;
    private final Gatherer gatherer;
    private final PassageIndex index;
    private final AnswerWording wording;
    private final Reindexing reindexing;
    private final InstantSource clock;
    private final Conversations conversations;
    private final @Nullable Conversation conversation;
    private final @Nullable Set<String> sources;

    public StoryResponder(
            Asker asker, Gatherer gatherer, PassageIndex index, AnswerWording wording, InstantSource clock) {
        this.asker = asker;
        this.verifier = new Verifier(index);
        this.gatherer = gatherer;
        this.index = index;
        this.wording = wording;
        this.reindexing = new Reindexing(gatherer, clock);
        this.clock = clock;
        this.conversations = new Conversations(clock);
        this.conversation = null;
        this.sources = null;
    }

    private StoryResponder(StoryResponder whole, Set<String> sources) {
        this.asker = whole.asker.within(sources);
        this.gatherer = whole.gatherer;
        this.index = whole.index.within(sources);
        this.verifier = new Verifier(index);
        this.wording = whole.wording;
        this.reindexing = whole.reindexing;
        this.clock = whole.clock;
        this.conversations = whole.conversations;
        this.conversation = whole.conversation;
        this.sources = Set.copyOf(sources);
    }

    private StoryResponder(StoryResponder whole, Conversation conversation) {
        this.asker = whole.asker;
        this.gatherer = whole.gatherer;
        this.index = whole.index;
        this.verifier = whole.verifier;
        this.wording = whole.wording;
        this.reindexing = whole.reindexing;
        this.clock = whole.clock;
        this.conversations = whole.conversations;
        this.conversation = conversation;
        this.sources = whole.sources;
    }

    @Override
    public Responder within(Set<String> names) {
        return new StoryResponder(this, names);
    }

    @Override
    public Responder inConversation(String place) {
        return new StoryResponder(this, conversations.in(place));
    }

    @Override
    public Reply answer(Inquiry inquiry) {
        return refusal(inquiry).orElseGet(() -> Whitespace.named(inquiry.speaker()) == null
                ? new Answering(asker, wording, conversation).of(inquiry.question(), scope(inquiry))
                : wording.of(ask(inquiry)));
    }

    /** Why it is no question, if it is none. */
    private static Optional<Reply> refusal(Inquiry inquiry) {
        if (inquiry.question().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Wording.noQuestion());
        }
        return Stream.of(inquiry.since(), inquiry.until()).filter(Objects::nonNull)
                .filter(words -> DayWords.read(words).isEmpty()).findFirst().map(Wording::noDay);
    }

    private Answer ask(Inquiry inquiry) {
        Answer answer = asker.ask(inquiry.question(), scope(inquiry));
        String speaker = Whitespace.named(inquiry.speaker());
        return speaker == null
                ? answer
                : new SpokenBy(speaker).of(answer, new Browsing(index).near(answer, scope(inquiry)));
    }

    private static Scope scope(Inquiry inquiry) {
        String story = Whitespace.named(inquiry.story());
        return new Scope(story == null ? null : new StoryId(story),
                DayWords.read(inquiry.since()).map(Days::from).orElse(null),
                DayWords.read(inquiry.until()).map(Days::to).orElse(null));
    }

    @Override
    public Optional<Reply> context(List<Reference> passages) {
        return new Browsing(index).context(passages);
    }

    @Override
    public Paged more(Inquiry inquiry, int page) {
        return browse(inquiry, answer -> new Browsing(index).more(answer, wording.of(answer).cited(), scope(inquiry),
                page));
    }

    @Override
    public Paged others(Inquiry inquiry, int page) {
        return browse(inquiry, answer -> new Browsing(index).others(answer, wording.of(answer).cited(), scope(inquiry),
                page));
    }

    private Paged browse(Inquiry inquiry, Function<Answer, Paged> browsing) {
        return refusal(inquiry).map(Paged::single).orElseGet(() -> browsing.apply(ask(inquiry)));
    }

    @Override
    public Paged quotes(String speaker, int page) {
        return new Listing(asker, index).quotes(speaker, page);
    }

    @Override
    public Reply story(String name) {
        return new Listing(asker, index).story(name);
    }

    @Override
    public List<String> speakers(String typed) {
        return new Listing(asker, index).speakers(typed);
    }

    @Override
    public List<String> stories(String typed) {
        return new Listing(asker, index).stories(typed);
    }

    @Override
    public Paged timeline(@Nullable String speaker, @Nullable String story, int page) {
        return new Listing(asker, index).timeline(Whitespace.named(speaker), Whitespace.named(story), page);
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        return new Listing(asker, index).timeline(Whitespace.named(speaker), Whitespace.named(story));
    }

    @Override
    public Reply verify(String words, @Nullable String speaker) {
        return VerifyWording.of(verifier.verify(words, speaker, Scope.ALL));
    }

    @Override
    public Reply sources() {
        List<Source> seen = gatherer.sources().stream()
                .filter(source -> sources == null || sources.contains(source.name())).toList();
        return new SourceWording(index.stamps().values(), gatherer.refused(), clock.instant()).of(seen);
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
