/**
 * Main, wiring by hand in one file, clock, start and stop order.
 */
@NullMarked
package dev.verbatim.app;

import org.jspecify.annotations.NullMarked;
