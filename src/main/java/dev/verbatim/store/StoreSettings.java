package dev.verbatim.store;

import java.nio.file.Path;

/**
 * Where the bot keeps what it remembers.
 *
 * @param folder made when it is missing
 */
public record StoreSettings(Path folder) {}
