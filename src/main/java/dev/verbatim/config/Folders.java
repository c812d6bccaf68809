package dev.verbatim.config;

import dev.verbatim.yaml.Scalar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Folders as the file names them: relative ones start at the file's own folder. */
final class Folders {
    private final Path home;

    Folders(Path home) {
        this.home = home;
    }

    Path of(String name) {
        return home.resolve(name).normalize();
    }

    /** A folder that has to be there. */
    Optional<Path> existing(Scalar value) {
        Optional<Path> folder = path(value);
        if (folder.isPresent() && !Files.isDirectory(folder.get())) {
            boolean other = Files.exists(folder.get());
            value.refuse(other ? "not a folder" : "no such folder",
                    other ? "write the folder that holds it" : "make it, or write one that exists");
            return Optional.empty();
        }
        return folder;
    }

    /** A folder that may be made later. */
    Optional<Path> possible(Scalar value) {
        Optional<Path> folder = path(value);
        if (folder.isPresent() && Files.exists(folder.get()) && !Files.isDirectory(folder.get())) {
            value.refuse("a file stands in the way", "write another folder, or move the file");
            return Optional.empty();
        }
        return folder;
    }

    private Optional<Path> path(Scalar value) {
        if (value.text().isBlank()) {
            value.refuse("not a folder's name", "write one such as stories");
            return Optional.empty();
        }
        try {
            return Optional.of(of(value.text()));
        } catch (InvalidPathException impossible) {
            value.refuse("not a folder's name on this computer", "write one such as stories");
            return Optional.empty();
        }
    }
}
