package dev.verbatim.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.verbatim.cli.UsageException;
import dev.verbatim.config.Config;
import dev.verbatim.config.ConfigReader;
import dev.verbatim.config.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The configuration is edited while the bot runs. */
class LiveConfigTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(LiveConfig.class);

    @TempDir
    Path home;

    private static final Logger LIVE = (Logger) LoggerFactory.getLogger(LiveSettings.class);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final ListAppender<ILoggingEvent> liveLog = new ListAppender<>();
    private final List<Settings> sources = new ArrayList<>();
    private Path file;
    private LiveSettings live;
    private LiveConfig config;

    @BeforeEach
    void givenAConfiguration() throws IOException {
        Files.createDirectory(home.resolve("stories"));
        Files.createDirectory(home.resolve("more"));
        file = home.resolve("config.yml");
        write("answers:\n  passages: 2\n");
        live = new LiveSettings(settings(), sources::add);
        config = new LiveConfig(file, this::read, live);
        log.start();
        LOG.addAppender(log);
        liveLog.start();
        LIVE.addAppender(liveLog);
    }

    @AfterEach
    void close() {
        LOG.detachAppender(log);
        LIVE.detachAppender(liveLog);
        config.close();
    }

    @Test
    void aValidChangeCountsAsSoonAsItIsWhole() throws IOException {
        write("answers:\n  pass");
        config.look();
        write("answers:\n  passages: 4\nsources:\n  - folder: more\n");
        config.look();
        assertThat(live.get().passages()).as("it may be half written").isEqualTo(2);

        config.look();

        assertThat(live.get().passages()).isEqualTo(4);
        assertThat(sources).singleElement().satisfies(settings -> assertThat(settings.sources()).singleElement()
                .satisfies(source -> assertThat(source.place()).endsWith("more")));
        assertThat(told()).containsExactly(file + " was read again");
    }

    @Test
    void aChangeThatCantBeUsedIsToldOnceWithItsPlaceAndWhatWasReadBeforeCountsOn() throws IOException {
        write("answers:\n  passages: many\nsources:\n  - folder: nowhere\n");
        for (int i = 0; i < 5; i++) {
            config.look();
        }

        assertThat(live.get().passages()).isEqualTo(2);
        assertThat(sources).isEmpty();
        assertThat(told()).hasSize(3).anySatisfy(line -> assertThat(line).contains("config.yml:2: answers.passages"))
                .anySatisfy(line -> assertThat(line).contains("config.yml:4: sources[0].folder"))
                .last().asString().contains("what was read of it before counts on");

        write("answers:\n  passages: 5\n");
        config.look();
        config.look();
        assertThat(live.get().passages()).as("mended").isEqualTo(5);
    }

    @Test
    void whatOnlyCountsFromTheNextStartIsTold() throws IOException {
        write("answers:\n  semantic: off\n");
        config.look();
        config.look();

        assertThat(liveLog.list).extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("answers.semantic counts from the next start on");
    }

    @Test
    void aFileThatIsGoneChangesNothing() throws IOException {
        Files.delete(file);
        config.look();
        config.look();

        assertThat(live.get().passages()).isEqualTo(2);
        assertThat(told()).singleElement().asString().contains("is gone");
    }

    @Test
    void sourcesThatCantBeUsedLeaveAllAsItWas() throws IOException {
        LiveSettings picky = new LiveSettings(settings(), _ -> {
            throw new UsageException("Only folders can be read");
        });
        try (LiveConfig other = new LiveConfig(file, this::read, picky)) {
            write("answers:\n  passages: 4\nsources:\n  - folder: more\n");
            other.look();
            other.look();
        }

        assertThat(picky.get().passages()).isEqualTo(2);
        assertThat(told()).contains("Only folders can be read");
    }

    private Settings settings() {
        return read() instanceof Config.Valid(Settings settings) ? settings : org.junit.jupiter.api.Assertions.fail();
    }

    private Config read() {
        return new ConfigReader(Map.of()).read(file);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private List<String> told() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
