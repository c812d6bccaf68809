/**
 * Learned models: what features, numbers by name, add up to, and why. Knows nothing of what they are about. What learns them
 * is among the tests.
 */
@NullMarked
package dev.verbatim.learn;

import org.jspecify.annotations.NullMarked;
