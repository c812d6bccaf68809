package dev.verbatim.app;

import dev.verbatim.config.Config;
import dev.verbatim.discord.admin.Vitals;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.yaml.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the program is.
 *
 * @param folder the index's
 * @param config reads the configuration as it is now
 */
record Health(PassageIndex index, Path folder, Supplier<Config> config, InstantSource clock, Instant started)
        implements
            Vitals {
    @Override
    public long stories(Set<String> sources) {
        return index.within(sources).stamps().size();
    }

    @Override
    public long indexBytes() {
        return files().mapToLong(file -> file.toFile().length()).sum();
    }

    @Override
    public Optional<Instant> indexChanged() {
        return files().filter(file -> file.getFileName().toString().startsWith("segments"))
                .map(file -> Instant.ofEpochMilli(file.toFile().lastModified())).max(Comparator.naturalOrder());
    }

    @Override
    public Duration uptime() {
        return Duration.between(started, clock.instant());
    }

    /** Without the values, which may be another server's business: {@code config.yml:12: sources[1].url: not an address}. */
    @Override
    public List<String> problems() {
        return switch (config.get()) {
            case Config.Valid _ -> List.of();
            case Config.Invalid(List<Problem> problems) -> problems.stream().map(Health::unvalued).toList();
        };
    }

    private static String unvalued(Problem problem) {
        String told = problem.toString().replaceAll("\"[^\"]*\"?", "…");
        return told.substring(told.lastIndexOf('/', Math.max(0, told.indexOf(':'))) + 1);
    }

    private Stream<Path> files() {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException changing) {
            return Stream.empty();
        }
    }
}
