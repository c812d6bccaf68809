package dev.verbatim.discord.place;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What answers one message, so that the answer changes with the question. Safe for use by several threads. */
public final class AnswerTo {
    private final ReentrantLock turn = new ReentrantLock();
    private final List<Long> said = new ArrayList<>();
    private long newest = -1;
    private @Nullable String words;

    /**
     * The message as it is now. Called in the order of events, before {@link #inTurn}.
     *
     * @param revision when it was changed, in any unit; 0 for its first form
     * @return whether it is to be answered: not where it says the same as before
     */
    public synchronized boolean isNews(long revision, String content) {
        if (revision <= newest || content.equals(words)) {
            return false;
        }
        newest = revision;
        words = content;
        return true;
    }

    /** Answers it, after what is under way for an older form; nothing where a newer form has come meanwhile. */
    public void inTurn(long revision, Runnable answering) {
        turn.lock();
        try {
            if (isNewest(revision)) {
                answering.run();
            }
        } finally {
            turn.unlock();
        }
    }

    private synchronized boolean isNewest(long revision) {
        return revision == newest;
    }

    /** Ids of the messages that answered an older form, to be used again in their order. */
    synchronized Deque<Long> takeOlder() {
        Deque<Long> older = new ArrayDeque<>(said);
        said.clear();
        return older;
    }

    synchronized void add(Collection<Long> ids) {
        said.addAll(ids);
    }
}
