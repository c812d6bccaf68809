package dev.verbatim.index;

import java.nio.file.Path;

/**
 * Where the index lies.
 *
 * @param folder made when it is missing
 */
public record IndexSettings(Path folder) {}
