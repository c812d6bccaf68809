package dev.verbatim.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What all sources share.
 *
 * @param folder where the text is kept that was made of pages, PDF and Word files: what is quoted is a slice of these
 *     files, and offsets count in them. Whoever deletes it loses what the sites no longer show
 * @param contact an address of whoever runs the bot, told to the sites that are read, or null
 */
public record TextSettings(Path folder, @Nullable String contact) {}
