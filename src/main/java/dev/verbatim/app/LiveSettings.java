package dev.verbatim.app;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.config.Settings;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings that count just now. Sources and answers follow the configuration at once; the rest waits for the next
 * start. Safe for use by several threads.
 */
final class LiveSettings implements Consumer<Settings>, Supplier<AnswerSettings> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveSettings.class);

    private final Consumer<Settings> sources;
    private volatile Settings settings;

    /** @param sources takes over the sources of other settings, or throws an exception and leaves all as it was */
    LiveSettings(Settings settings, Consumer<Settings> sources) {
        this.settings = settings;
        this.sources = sources;
    }

    @Override
    public AnswerSettings get() {
        return settings.answers();
    }

    @Override
    public void accept(Settings now) {
        if (!now.sources().equals(settings.sources()) || !now.texts().equals(settings.texts())) {
            sources.accept(now);
        }
        if (!now.index().equals(settings.index()) || !now.discord().equals(settings.discord())) {
            LOG.warn("What changed under index: or discord: counts from the next start on");
        }
        if (now.answers().semantic() != settings.answers().semantic()) {
            LOG.warn("answers.semantic counts from the next start on");
        }
        settings = now;
    }
}
