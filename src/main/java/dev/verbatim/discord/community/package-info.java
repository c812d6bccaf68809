/**
 * What the bot on Discord keeps and looks up: each server's channels, language, sources and questions. Binds {@code store}
 * and {@code library} to what {@code asking} and {@code component} ask for.
 */
@NullMarked
package dev.verbatim.discord.community;

import org.jspecify.annotations.NullMarked;
