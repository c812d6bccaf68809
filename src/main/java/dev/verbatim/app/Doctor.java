package dev.verbatim.app;

import dev.verbatim.cli.Finding;
import dev.verbatim.cli.UsageException;
import dev.verbatim.config.Settings;
import dev.verbatim.index.IndexException;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.quote.QuotationFinder;
import dev.verbatim.source.Source;
import dev.verbatim.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks what the bot needs, one thing after the other; nothing that fails keeps the next from being checked. */
final class Doctor {
    private static final int JAVA = 25;
    private static final long MEGABYTE = 1 << 20;
    private static final long MEMORY = 256 * MEGABYTE;
    private static final long DISK = 200 * MEGABYTE;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * Checks everything.
     *
     * @param settings reads the configuration
     * @param sources those that the settings name
     * @param place where the index lies by the settings
     */
    List<Finding> examine(Supplier<Settings> settings, BiFunction<Settings, Path, Sources> sources,
            Function<Settings, Path> place) {
        java();
        memory();
        models();
        Settings valid = configuration(settings);
        if (valid != null) {
            try (Sources open = sources.apply(valid, place.apply(valid))) {
                open.all().forEach(this::source);
            } catch (UsageException e) {
                findings.add(Finding.fail(String.valueOf(e.getMessage())));
            }
            index(place.apply(valid));
            if (valid.answers().semantic()) {
                findings.add(Semantic.examine());
            }
            findings.addAll(new DiscordCheck(valid.discord()).findings());
        }
        return findings;
    }

    private void java() {
        int version = Runtime.version().feature();
        findings.add(version >= JAVA
                ? Finding.ok("Java " + version)
                : Finding.fail("Java " + version + ": install a JDK " + JAVA + " or newer"));
    }

    private void memory() {
        long most = Runtime.getRuntime().maxMemory();
        String told = "memory: up to " + most / MEGABYTE + " MB";
        findings.add(most >= MEMORY
                ? Finding.ok(told)
                : Finding.warn(told + ", which is little: give it more with JAVA_TOOL_OPTIONS=-Xmx512m"));
    }

    private void models() {
        try {
            QuotationFinder _ = new QuotationFinder();
            findings.add(Finding.ok("language models load"));
        } catch (IllegalStateException | UncheckedIOException e) {
            findings.add(Finding
                    .fail("language models don't load: build again with mvn -B verify (" + e.getMessage() + ")"));
        }
    }

    private @Nullable Settings configuration(Supplier<Settings> settings) {
        try {
            Settings valid = settings.get();
            findings.add(Finding.ok("configuration is valid"));
            return valid;
        } catch (UsageException e) {
            findings.add(Finding.fail("configuration:\n" + e.getMessage()));
            return null;
        }
    }

    private void source(Source source) {
        try {
            int stories = source.list().size();
            findings.add(stories > 0
                    ? Finding.ok("source " + source.name() + ": " + stories + (stories == 1 ? " story" : " stories"))
                    : Finding.warn("source " + source.name() + " holds no stories: put .txt or .md files there"));
        } catch (IOException e) {
            findings.add(Finding.fail("source " + source.name() + " can't be read: " + e.getMessage()));
        }
    }

    private void index(Path folder) {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            findings.add(Finding
                    .fail("index " + folder + ": can't write to " + there + ": allow it, or name another folder"));
            return;
        }
        disk(there);
        if (!there.equals(folder.toAbsolutePath())) {
            findings.add(Finding.warn("index " + folder + " is not there yet: the first start makes it"));
            return;
        }
        opens(folder);
    }

    private void disk(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            String told = "disk: " + free / MEGABYTE + " MB free for the index";
            findings.add(free >= DISK ? Finding.ok(told) : Finding.warn(told + ", which is little: make room"));
        } catch (IOException e) {
            findings.add(Finding.warn("disk: how much is free can't be told: " + e.getMessage()));
        }
    }

    private void opens(Path folder) {
        try (PassageIndex index = PassageIndex.open(new IndexSettings(folder))) {
            int stories = index.stamps().size();
            findings.add(stories > 0
                    ? Finding.ok("index " + folder + ": " + stories + (stories == 1 ? " story" : " stories"))
                    : Finding.warn("index " + folder + " is empty: ./verbatim index fills it"));
        } catch (IndexException e) {
            findings.add(Finding.fail(String.valueOf(e.getMessage())));
        }
    }
}
