package dev.verbatim.source;

import java.nio.file.Path;
import java.util.List;

/** Folders alone, without anything that has to be kept or fetched. */
public final class Folders {
    private Folders() {}

    /** A source for each folder, in order, each with a name of its own. */
    public static List<Source> sources(List<FolderSettings> settings) {
        return new Naming(settings).named((each, name) -> new FolderSource((FolderSettings) each, name,
                new TextSettings(Path.of("texts"), null)));
    }
}
