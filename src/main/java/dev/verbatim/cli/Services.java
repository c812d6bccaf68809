package dev.verbatim.cli;

import dev.verbatim.ask.Asker;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.quote.Quotation;
import dev.verbatim.reply.AnswerWording;
import dev.verbatim.reply.Responder;
import dev.verbatim.story.Story;
import dev.verbatim.verify.Verifier;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands work with, wired and open. Close it to stop everything in order.
 *
 * @param quotations finds the quotations of a story
 * @param keeping begins to watch the sources, until the services are closed
 * @param bot the bot on Discord, if there is a token
 */
public record Services(
        Asker asker,
        Verifier verifier,
        Gatherer gatherer,
        Responder responder,
        AnswerWording wording,
        Function<Story, List<Quotation>> quotations,
        Keeping keeping,
        Optional<Bot> bot,
        Runnable closing)
        implements
            AutoCloseable {

    /** What brings the index up to date while questions are answered. */
    public interface Keeping {
        /** Begins, and returns when all sources were read once, or when that takes so long that it had better not wait. */
        void begin() throws InterruptedException;
    }

    /** A connection that is not made yet. */
    public interface Bot {
        /**
         * Connects and answers until the program is told to stop.
         *
         * @throws IOException when the connection is refused or can't be made; the message says what to do
         */
        void run() throws IOException, InterruptedException;
    }

    /** Makes the services for a command. */
    public interface Opening {
        /**
         * Reads the configuration and opens the index.
         *
         * @throws UsageException when the configuration is wrong
         */
        Services open(Options options);

        /** Checks all that the bot needs, without opening or changing anything for good. */
        List<Finding> examine(Options options);
    }

    @Override
    public void close() {
        closing.run();
    }
}
