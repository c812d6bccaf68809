package dev.verbatim.discord;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Language;
import dev.verbatim.reply.Wording;
import java.time.Duration;
import java.util.Locale;
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

    /** Returns at once; so it may be called on the gateway's thread. All is said in the language. */
    void take(long event, Place place, Supplier<Locale> language, Errand errand) {
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

    /** Suggestions while somebody types: late ones are of no use, so a failure is only logged. */
    void suggest(Errand errand) {
        try {
            work.execute(() -> guarded("suggestions", errand));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("No suggestions while stopping");
        }
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

    private void attend(long event, Place place, Errand errand) {
        String id = Long.toString(event, Character.MAX_RADIX);
        underWay.add(place);
        if (!guarded(id, errand)) {
            guarded(id, () -> place.say(Card.of(Wording.failed(id))));
        }
        underWay.remove(place);
    }

    /** The edge: errors too, since hostile text may find a stack overflow where nobody thought of one. */
    private static boolean guarded(String id, Errand errand) {
        try {
            errand.run();
            return true;
        } catch (Exception | StackOverflowError | LinkageError failure) {
            LOG.error("Answering failed: {}", id, failure);
            return false;
        }
    }
}
