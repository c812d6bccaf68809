package dev.verbatim.cli;

import dev.verbatim.answer.Answer;
import dev.verbatim.ask.Asker;
import dev.verbatim.index.Scope;

/** An answer and how long it took. */
record Timed(Answer answer, double millis) {
    static Timed ask(Asker asker, String question, Scope scope) {
        long start = System.nanoTime();
        Answer answer = asker.ask(question, scope);
        return new Timed(answer, (System.nanoTime() - start) / 1e6);
    }
}
