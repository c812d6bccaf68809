/**
 * The bot on Discord: commands, permissions, typesetting. The one place of JDA.
 */
@NullMarked
package dev.verbatim.discord;

import org.jspecify.annotations.NullMarked;
