package dev.verbatim.discord;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Run;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers every question with the question, and remembers who called. */
final class FakeResponder implements Responder {
    final List<String> threads = new CopyOnWriteArrayList<>();
    /** Answers wait for it. */
    volatile CountDownLatch gate = new CountDownLatch(0);
    final CountDownLatch asked = new CountDownLatch(1);

    static Reply line(String words) {
        return Reply.of(Block.Line.of(Run.plain(words)));
    }

    @Override
    public Reply answer(Inquiry inquiry) {
        String question = inquiry.question();
        Thread thread = Thread.currentThread();
        threads.add((thread.isVirtual() ? "virtual " : "platform ") + thread.getName());
        asked.countDown();
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("an answer was interrupted", interrupted);
        }
        if (question.equals("break")) {
            throw new IllegalStateException("the index is on fire");
        }
        if (question.equals("overflow")) {
            throw new StackOverflowError();
        }
        return question.equals("much") ? much() : line("You asked: " + question);
    }

    private static Reply much() {
        Block page = Block.Line.of(Run.plain("word ".repeat(300)));
        return Reply.of(page, page);
    }

    @Override
    public Reply sources() {
        return line("One folder.");
    }

    @Override
    public Reply reindex(Consumer<Reply> progress) {
        progress.accept(line("Half done."));
        return line("All done.");
    }

    @Override
    public Reply help() {
        return line("Ask me.");
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        return line("First this, then that.");
    }
}
