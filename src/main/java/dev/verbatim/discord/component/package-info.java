/**
 * The buttons under answers, one small class each. Their ids hold all they need, so they work after a restart.
 */
@NullMarked
package dev.verbatim.discord.component;

import org.jspecify.annotations.NullMarked;
