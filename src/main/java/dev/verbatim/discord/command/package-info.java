/**
 * What Discord offers in its menus: slash commands and message commands, one small class each.
 */
@NullMarked
package dev.verbatim.discord.command;

import org.jspecify.annotations.NullMarked;
