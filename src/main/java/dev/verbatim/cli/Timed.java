package dev.verbatim.cli;

import dev.verbatim.answer.Answer;
import dev.verbatim.ask.Asker;
import dev.verbatim.story.StoryId;
import org.jspecify.annotations.Nullable;

/** An answer and how long it took. */
record Timed(Answer answer, double millis) {
    static Timed ask(Asker asker, String question, @Nullable StoryId story) {
        long start = System.nanoTime();
        Answer answer = asker.ask(question, story);
        return new Timed(answer, (System.nanoTime() - start) / 1e6);
    }
}
