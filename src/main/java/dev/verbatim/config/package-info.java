/**
 * {@code config.yml} read into the settings that each package owns, every problem told at once. Uses {@code yaml}.
 */
@NullMarked
package dev.verbatim.config;

import org.jspecify.annotations.NullMarked;
