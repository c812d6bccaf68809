package dev.verbatim.discord;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Language;
import dev.verbatim.reply.Wording;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.ISnowflake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes each event once, works on it on a thread of its own, and sees to it that nobody is left waiting: a failure is
 * logged and told to the user with the same id, and who asks while we stop is told so.
 */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final int GOODBYE_SECONDS = 5;
    private final ExecutorService work = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("discord-answer-", 0).factory());
    private final Set<Place> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicReference<CompletableFuture<?>> goodbyes = new AtomicReference<>(
            CompletableFuture.completedFuture(null));
    private final Seen seen = new Seen();

    /** What answering takes; it may fail in any way. */
    interface Errand {
        void run();
    }

    /**
     * Returns at once; so it may be called on the gateway's thread. All is said in the language.
     *
     * @param event names what happened, and is what the log and the asker are told of a failure
     */
    void take(String event, Place place, Supplier<Locale> language, Errand errand) {
        if (!seen.isFirst(event)) {
            return;
        }
        try {
            work.execute(() -> Language.speaking(orEnglish(language), () -> attend(event, place, errand)));
        } catch (RejectedExecutionException stopping) {
            turnAway(place);
        }
    }

    /** A language that can't be found out is no reason to be silent. */
    private static Locale orEnglish(Supplier<Locale> language) {
        AtomicReference<Locale> found = new AtomicReference<>(Locale.ENGLISH);
        guarded("language", () -> found.set(language.get()));
        return found.get();
    }

    /** What nobody waits for, such as suggestions while somebody types: a failure is only logged. */
    void aside(Errand errand) {
        try {
            work.execute(() -> guarded("aside", errand));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nothing aside while stopping");
        }
    }

    /** A short name that no other event has. */
    static String name(ISnowflake event) {
        return Long.toString(event.getIdLong(), Character.MAX_RADIX);
    }

    private void turnAway(Place place) {
        guarded("stopping", () -> {
            CompletableFuture<?> told = place.decline(Wording.stopping());
            goodbyes.updateAndGet(others -> CompletableFuture.allOf(others, told));
        });
    }

    /** Lets the answers under way finish for so long, then tells those who still wait. None is interrupted. */
    void close(Duration patience) throws InterruptedException {
        work.shutdown();
        if (!work.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            underWay.forEach(this::turnAway);
        }
        awaitGoodbyes();
    }

    /** Whoever was turned away is to read it before the connection closes. */
    private void awaitGoodbyes() throws InterruptedException {
        try {
            goodbyes.get().get(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException unheard) {
            LOG.warn("Not everybody could be told that the bot stops", unheard);
        }
    }

    private void attend(String id, Place place, Errand errand) {
        underWay.add(place);
        failure(errand).ifPresent(failure -> explain(id, place, failure));
        underWay.remove(place);
    }

    /** Where it was asked if that can be, else in direct messages. */
    private static void explain(String id, Place place, Throwable failure) {
        Trouble trouble = Trouble.of(failure);
        if (trouble == Trouble.DISMISSED) {
            LOG.info("Somebody took the answer away: {}", id);
            return;
        }
        LOG.error("Answering failed: {}", id, failure);
        if (!trouble.isSaidThere() || !guarded(id, () -> place.say(Card.of(trouble.reply(id))))) {
            guarded(id, () -> place.confide(trouble.reply(id)));
        }
    }

    private static boolean guarded(String id, Errand errand) {
        Optional<Throwable> failure = failure(errand);
        failure.ifPresent(reason -> LOG.error("Answering failed: {}", id, reason));
        return failure.isEmpty();
    }

    /** The edge: errors too, since hostile text may find a stack overflow where nobody thought of one. */
    private static Optional<Throwable> failure(Errand errand) {
        try {
            errand.run();
            return Optional.empty();
        } catch (Exception | StackOverflowError | LinkageError failure) {
            return Optional.of(failure);
        }
    }
}
