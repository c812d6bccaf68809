package dev.verbatim.config;

import dev.verbatim.yaml.Problem;
import dev.verbatim.yaml.YamlDocument;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code config.yml}. Every key is optional; relative paths start at the file's own folder; {@code ${NAME}} reads a
 * variable of the environment. The bot's token comes from {@code DISCORD_TOKEN} when the file has none.
 *
 * <p>Never throws for what the file holds: a broken file is {@link Config.Invalid}, with all its problems. No problem
 * shows the token.
 */
public final class ConfigReader {
    private final Map<String, String> environment;

    public ConfigReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** Reads a file that somebody named, which has to be there. */
    public Config read(Path file) {
        try {
            return parse(file, Files.readString(file));
        } catch (NoSuchFileException missing) {
            return unreadable(file, "no such file: make it, or name another with --config");
        } catch (CharacterCodingException notUtf8) {
            return unreadable(file, "not UTF-8: save it as UTF-8");
        } catch (IOException failed) {
            return unreadable(file, "can't be read: it has to be a file that you may read");
        }
    }

    /** Reads the file where it lies when nobody names another: without it, all settings are the defaults. */
    public Config readDefault(Path file) {
        return Files.notExists(file) ? parse(file, "") : read(file);
    }

    private Config parse(Path file, String text) {
        YamlDocument document = YamlDocument.parse(file.toString(), text, environment);
        Path home = file.toAbsolutePath().normalize().resolveSibling("");
        Settings settings = new SettingsReader(new Folders(home), environment).read(document.root());
        List<Problem> problems = document.problems();
        return problems.isEmpty() ? new Config.Valid(settings) : new Config.Invalid(problems);
    }

    private static Config unreadable(Path file, String message) {
        return new Config.Invalid(List.of(new Problem(file.toString(), 0, "", message)));
    }
}
