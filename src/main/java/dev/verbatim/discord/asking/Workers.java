package dev.verbatim.discord.asking;

import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Language;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Reference;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A responder that thinks on plain threads, as many as there are processors, while whoever asked waits. Virtual threads
 * are never taken off a processor that they compute on: if all were answered on them, who comes after would not even be
 * told that somebody is at work.
 *
 * <p>A failure comes out wrapped in a {@link java.util.concurrent.CompletionException}.
 */
public final class Workers implements Responder {
    private static final long IDLE_SECONDS = 30;

    private final Responder responder;
    private final Executor threads;

    private Workers(Responder responder, Executor threads) {
        this.responder = responder;
        this.threads = threads;
    }

    /** The same responder, on threads that it shares with all that come of it. They end when they have nothing to do. */
    public static Responder of(Responder responder) {
        int processors = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(processors, processors, IDLE_SECONDS, TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name("discord-work-", 0).factory());
        threads.allowCoreThreadTimeOut(true);
        return new Workers(responder, threads);
    }

    private static <T> T done(Executor threads, Supplier<T> work) {
        Locale language = Language.spoken();
        return CompletableFuture.supplyAsync(() -> Language.speaking(language, work), threads).join();
    }

    private <T> T done(Supplier<T> work) {
        return done(threads, work);
    }

    @Override
    public Responder within(Set<String> sources) {
        return new Workers(responder.within(sources), threads);
    }

    @Override
    public Responder inConversation(String place) {
        return new Workers(responder.inConversation(place), threads);
    }

    @Override
    public Reply answer(Inquiry inquiry) {
        return done(() -> responder.answer(inquiry));
    }

    @Override
    public Paged timeline(@Nullable String speaker, @Nullable String story, int page) {
        return done(() -> responder.timeline(speaker, story, page));
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        return done(() -> responder.timeline(speaker, story));
    }

    @Override
    public Optional<Reply> context(List<Reference> passages) {
        return done(() -> responder.context(passages));
    }

    @Override
    public Paged more(Inquiry inquiry, int page) {
        return done(() -> responder.more(inquiry, page));
    }

    @Override
    public Paged others(Inquiry inquiry, int page) {
        return done(() -> responder.others(inquiry, page));
    }

    @Override
    public Paged quotes(String speaker, int page) {
        return done(() -> responder.quotes(speaker, page));
    }

    @Override
    public Reply story(String name) {
        return done(() -> responder.story(name));
    }

    /** At once, ahead of those who wait for an answer: suggestions come while somebody types, or too late. */
    @Override
    public List<String> speakers(String typed) {
        return responder.speakers(typed);
    }

    /** At once, as with speakers. */
    @Override
    public List<String> stories(String typed) {
        return responder.stories(typed);
    }

    @Override
    public Reply verify(String words, @Nullable String speaker) {
        return done(() -> responder.verify(words, speaker));
    }

    @Override
    public Reply sources() {
        return done(responder::sources);
    }

    /** On a thread of its own: nobody waits for it as for an answer. */
    @Override
    public Reply reindex(@Nullable String source, Consumer<Reply> progress) {
        return done(work -> Thread.ofPlatform().daemon().name("discord-reindex").start(work),
                () -> responder.reindex(source, progress));
    }

    @Override
    public boolean cancelReindex() {
        return responder.cancelReindex();
    }

    @Override
    public Reply help() {
        return responder.help();
    }
}
