package dev.verbatim.yaml;

/**
 * What is wrong in a YAML file, for whoever wrote the file.
 *
 * @param line counted from 1, or 0 when the file as a whole is meant
 * @param key the way to the value, as in {@code sources[1].folder}, or empty
 * @param message says what to write instead; never holds a secret
 */
public record Problem(String file, int line, String key, String message) {
    /** One line: {@code config.yml:12: sources[1].folder: no such folder "stroies": make it, or write one that exists}. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line : file;
        return Shown.onOneLine(place + ": " + (key.isEmpty() ? "" : key + ": ") + message);
    }
}
