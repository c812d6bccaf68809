package dev.verbatim.app;

import dev.verbatim.cli.Services;
import dev.verbatim.gather.Gatherer;
import dev.verbatim.keep.Keeper;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes on beside the answering: the index is kept up to date, and the configuration is read when it changes. */
final class Background implements Services.Keeping, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    /** A small index is whole by then; a large one answers from what is read, and more and more so. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Gatherer gatherer;
    private final LiveConfig config;
    private @Nullable Keeper keeper;

    Background(Gatherer gatherer, LiveConfig config) {
        this.gatherer = gatherer;
        this.config = config;
    }

    @Override
    public void begin() throws InterruptedException {
        Keeper begun = Keeper.start(gatherer, InstantSource.system());
        keeper = begun;
        config.start();
        if (!begun.awaitFirstRound(PATIENCE)) {
            LOG.info("There is much to read. Answers come from what is read so far.");
        }
    }

    @Override
    public void close() {
        config.close();
        if (keeper != null) {
            keeper.close();
        }
    }
}
