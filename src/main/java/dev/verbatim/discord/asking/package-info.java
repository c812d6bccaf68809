/**
 * A question on Discord, however it was asked: let in, answered in the asker's language, given its buttons, remembered.
 */
@NullMarked
package dev.verbatim.discord.asking;

import org.jspecify.annotations.NullMarked;
