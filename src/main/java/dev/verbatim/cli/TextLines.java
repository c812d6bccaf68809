package dev.verbatim.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The lines of a file that somebody names on the command line. */
final class TextLines {
    private TextLines() {}

    /** @throws UsageException when the file can't be read as UTF-8 */
    static List<String> of(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": no such file");
        } catch (CharacterCodingException e) {
            throw new UsageException(file + ": not UTF-8: save it as UTF-8");
        } catch (IOException e) {
            throw new UsageException(file + ": can't be read: " + e.getMessage());
        }
    }
}
