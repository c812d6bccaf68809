/**
 * Commands, terminal output and JSON. The one place of picocli and JLine.
 */
@NullMarked
package dev.verbatim.cli;

import org.jspecify.annotations.NullMarked;
