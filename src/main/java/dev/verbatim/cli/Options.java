package dev.verbatim.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What every command may be told.
 *
 * @param config the configuration to read, or null for the one in the program's folder, if there is one
 * @param stories read just this folder, in place of the configuration's sources
 * @param index keep the index here; null for the configuration's, or a temporary one with {@code stories}
 * @param healing whether an index that is damaged may be thrown away, since the command makes it anew
 */
public record Options(@Nullable Path config, @Nullable Path stories, @Nullable Path index, boolean healing) {}
