package dev.verbatim.reply;

import dev.verbatim.answer.Answer;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers the questions of {@link Samples} by hand, and all else from an index.
 *
 * @param real what answers all else
 * @param empty an index without stories
 */
public record SampleResponder(Responder real, PassageIndex empty) implements Responder {
    private static Answer sample(Inquiry inquiry) {
        return List.of(Samples.SHORT, Samples.CONTESTED).stream()
                .filter(answer -> answer.question().text().equals(inquiry.question())).findFirst()
                .orElse(Samples.SILENT);
    }

    @Override
    public Responder within(Set<String> sources) {
        return new SampleResponder(real.within(sources), empty);
    }

    @Override
    public Reply answer(Inquiry inquiry) {
        return inquiry.question().contains("?") ? Samples.reply(sample(inquiry)) : real.answer(inquiry);
    }

    @Override
    public Paged more(Inquiry inquiry, int page) {
        Answer answer = sample(inquiry);
        return new Browsing(empty).more(answer, Samples.reply(answer).cited(), Scope.ALL, page);
    }

    @Override
    public Paged others(Inquiry inquiry, int page) {
        Answer answer = sample(inquiry);
        return new Browsing(empty).others(answer, Samples.reply(answer).cited(), Scope.ALL, page);
    }

    @Override
    public Paged timeline(@Nullable String speaker, @Nullable String story, int page) {
        return real.timeline(speaker, story, page);
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        return real.timeline(speaker, story);
    }

    @Override
    public Optional<Reply> context(List<Reference> passages) {
        return real.context(passages);
    }

    @Override
    public Paged quotes(String speaker, int page) {
        return real.quotes(speaker, page);
    }

    @Override
    public Reply story(String name) {
        return real.story(name);
    }

    @Override
    public List<String> speakers(String typed) {
        return real.speakers(typed);
    }

    @Override
    public List<String> stories(String typed) {
        return real.stories(typed);
    }

    @Override
    public Reply verify(String words, @Nullable String speaker) {
        return real.verify(words, speaker);
    }

    @Override
    public Reply sources() {
        return real.sources();
    }

    @Override
    public Reply reindex(@Nullable String source, Consumer<Reply> progress) {
        return real.reindex(source, progress);
    }

    @Override
    public boolean cancelReindex() {
        return real.cancelReindex();
    }

    @Override
    public Reply help() {
        return real.help();
    }
}
