/**
 * Keeps the index up to date while the bot runs: watches folders, and looks at each source when it is time. Uses {@code
 * source} and {@code gather}.
 */
@NullMarked
package dev.verbatim.keep;

import org.jspecify.annotations.NullMarked;
