package dev.verbatim.app;

import dev.verbatim.cli.Options;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.index.PassageIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the index lies during one command.
 *
 * @param isTemporary whether it goes with the command, as with {@code --stories}
 */
record IndexPlace(Path folder, boolean isTemporary) {
    static IndexPlace of(Options options, IndexSettings configured) {
        if (options.index() != null) {
            return new IndexPlace(options.index(), false);
        }
        return options.stories() == null
                ? new IndexPlace(configured.folder(), false)
                : new IndexPlace(temporary(), true);
    }

    /** @param healing whether a damaged index may be thrown away */
    PassageIndex open(boolean healing) {
        IndexSettings settings = new IndexSettings(folder);
        return healing ? PassageIndex.openOrHeal(settings) : PassageIndex.open(settings);
    }

    void close(PassageIndex index) {
        index.close();
        if (isTemporary) {
            delete();
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("verbatim-index");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a temporary index: name one with --index", e);
        }
    }

    private void delete() {
        try (Stream<Path> below = Files.walk(folder)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the temporary index could not be deleted: " + folder, e);
        }
    }
}
