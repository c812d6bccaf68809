package dev.verbatim.discord;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Citation;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Reference;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Run;
import dev.verbatim.reply.Tone;
import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers every question with the question, and remembers who called. “busy” keeps a processor until the gate opens. */
final class FakeResponder implements Responder {
    private static final Citation CITATION = new Citation(new StoryId("2020/tram"), new Span(5, 9), "runs");
    private static final Reference CITED = Reference.of(CITATION);
    /** When it began to answer, in nanoseconds of the system's timer. */
    final List<Long> begun = new CopyOnWriteArrayList<>();
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
        begun.add(System.nanoTime());
        asked.countDown();
        while (question.equals("busy") && gate.getCount() > 0) {
            Thread.onSpinWait();
        }
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
        return switch (question) {
            case "much" -> much();
            case "silence" -> new Reply(Tone.SILENT, line("No story says.").blocks(), List.of());
            case "plain" -> line("You asked nothing.");
            default -> new Reply(Tone.ANSWERED, line("You asked: " + question).blocks(), List.of(CITATION));
        };
    }

    private static Reply much() {
        Block page = Block.Line.of(Run.plain("word ".repeat(600)));
        return Reply.of(page, page);
    }

    @Override
    public Responder within(Set<String> sources) {
        return this;
    }

    @Override
    public Reply verify(String words, @Nullable String speaker) {
        return line("Somebody said: " + words);
    }

    @Override
    public Reply sources() {
        return line("One folder.");
    }

    @Override
    public boolean cancelReindex() {
        return false;
    }

    @Override
    public Reply reindex(@Nullable String source, Consumer<Reply> progress) {
        progress.accept(line("Half done."));
        return line("All done.");
    }

    @Override
    public Reply help() {
        return line("Ask me.");
    }

    @Override
    public Paged timeline(@Nullable String speaker, @Nullable String story, int page) {
        return new Paged(line("First this, then that."), page, 1);
    }

    @Override
    public Reply timeline(@Nullable String speaker, @Nullable String story) {
        return line("First this, then that.");
    }

    @Override
    public Optional<Reply> context(List<Reference> passages) {
        return passages.stream().allMatch(CITED::equals) ? Optional.of(line("The words around.")) : Optional.empty();
    }

    @Override
    public Paged more(Inquiry inquiry, int page) {
        return new Paged(line("More on " + inquiry.question() + ", " + page), page, 3);
    }

    @Override
    public Paged others(Inquiry inquiry, int page) {
        return new Paged(line("Others on " + inquiry.question()), 0, 1);
    }

    @Override
    public Paged quotes(String speaker, int page) {
        return new Paged(line("Words of " + speaker + ", " + page), page, 2);
    }

    @Override
    public Reply story(String name) {
        return line("The story " + name);
    }

    @Override
    public List<String> speakers(String typed) {
        return List.of("Jane Doe", "a".repeat(101), "John Roe");
    }

    @Override
    public List<String> stories(String typed) {
        return List.of("2020/tram");
    }
}
