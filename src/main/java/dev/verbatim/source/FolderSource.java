package dev.verbatim.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The stories of a folder and the folders inside it: text, Markdown, web pages, PDF and Word. What is hidden (its name
 * begins with a dot) and files of other kinds are no stories and are passed over; all else that can't be read is listed and refused.
 *
 * <p>Nothing outside the folder is read: a link is followed only from file to file inside it.
 */
final class FolderSource implements Source {
    private final Path folder;
    private final String name;
    private final SourceState state;
    private final Shelf shelf;

    FolderSource(FolderSettings settings, String name, TextSettings texts) {
        this.folder = settings.folder().toAbsolutePath().normalize();
        this.name = name;
        this.shelf = new Shelf(texts.folder().resolve(Names.ofSource("folder", folder.toString())));
        this.state = SourceState.of(settings.place(), settings.terms().every());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SourceState state() {
        return state;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    /** In the order of their ids, whatever the file system or the locale. */
    @Override
    public List<Entry> list() throws IOException {
        Path root = folder.toRealPath();
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(folder.toString());
        }
        return FolderWalk.of(root, "", shelf);
    }
}
