/**
 * All sources of stories, those of the configuration and those that servers added, and who sees which. Uses {@code
 * source} and {@code store}.
 */
@NullMarked
package dev.verbatim.library;

import org.jspecify.annotations.NullMarked;
