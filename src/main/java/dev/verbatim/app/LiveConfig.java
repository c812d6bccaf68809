package dev.verbatim.app;

import dev.verbatim.cli.UsageException;
import dev.verbatim.config.Config;
import dev.verbatim.config.Settings;
import dev.verbatim.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the configuration again when its file changes. What can't be used is told, and what was read before counts on.
 */
final class LiveConfig implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveConfig.class);
    private static final byte[] MISSING = {0};

    private final Path file;
    private final Supplier<Config> reading;
    private final Consumer<Settings> using;
    private final ScheduledExecutorService looks = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("config").factory());
    private byte[] used;
    private byte[] seen;

    /**
     * Looks at nothing before it is started.
     *
     * @param file as it was when the settings that count now were read
     * @param using throws a {@link UsageException} for settings that it can't use
     */
    LiveConfig(Path file, Supplier<Config> reading, Consumer<Settings> using) {
        this.file = file;
        this.reading = reading;
        this.using = using;
        this.used = bytes();
        this.seen = used;
    }

    void start() {
        var _ = looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Looks once. A change counts when it is seen twice: the file may be half written yet. */
    void look() {
        byte[] now = bytes();
        boolean isWhole = Arrays.equals(now, seen);
        seen = now;
        if (isWhole && !Arrays.equals(now, used)) {
            used = now;
            read();
        }
    }

    private void read() {
        if (Arrays.equals(used, MISSING)) {
            LOG.error("{} is gone: what was read of it before counts on", file);
            return;
        }
        switch (reading.get()) {
            case Config.Valid(Settings settings) -> use(settings);
            case Config.Invalid(List<Problem> problems) -> keep(problems.stream().map(Problem::toString).toList());
        }
    }

    private void use(Settings settings) {
        try {
            using.accept(settings);
            LOG.info("{} was read again", file);
        } catch (UsageException e) {
            keep(List.of(String.valueOf(e.getMessage())));
        } catch (RuntimeException defect) {
            // The edge: it must not end the looking.
            LOG.error("{} could not be used", file, defect);
        }
    }

    private void keep(List<String> problems) {
        problems.forEach(problem -> LOG.error("{}", problem));
        LOG.error("{} was changed and can't be used: what was read of it before counts on", file);
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return MISSING;
        }
    }

    @Override
    public void close() {
        looks.close();
    }
}
