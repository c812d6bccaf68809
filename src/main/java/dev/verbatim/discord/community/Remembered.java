package dev.verbatim.discord.community;

import dev.verbatim.discord.asking.History;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import dev.verbatim.store.Questions;
import java.time.Duration;
import java.util.List;

/**
 * Keeps a server's questions and counts how long their answers took. What was asked in secret, or in direct messages, is
 * nobody else's business: of that, the time alone.
 */
record Remembered(Questions questions, Latencies latencies) implements History {
    @Override
    public void asked(Caller caller, Inquiry inquiry, Reply reply, boolean secret, Duration took) {
        latencies.add(took);
        if (secret || !caller.isInServer()) {
            return;
        }
        switch (reply.tone()) {
            case ANSWERED, CONTESTED -> questions.answered(caller.server(), inquiry.question());
            case SILENT -> questions.unanswered(caller.server(), inquiry.question());
            case PLAIN, FAILED -> {
            }
        }
    }

    @Override
    public List<String> recent(Caller caller) {
        return caller.isInServer()
                ? questions.answered(caller.server()).stream().map(Questions.Asked::words).toList()
                : List.of();
    }
}
