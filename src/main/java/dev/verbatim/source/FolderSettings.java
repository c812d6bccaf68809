package dev.verbatim.source;

import java.nio.file.Path;

/**
 * A folder of story files.
 *
 * @param folder where the files lie, with folders inside it
 */
public record FolderSettings(Path folder, SourceTerms terms) implements SourceSettings {
    public FolderSettings(Path folder) {
        this(folder, SourceTerms.USUAL);
    }

    @Override
    public String place() {
        return folder.toString();
    }
}
