/**
 * Replies as Discord shows them: markup taken out of action, fitted to the limits, nobody pinged.
 */
@NullMarked
package dev.verbatim.discord.message;

import org.jspecify.annotations.NullMarked;
