package dev.verbatim.discord.command;

import dev.verbatim.discord.place.Caller;

/**
 * An option that is being typed.
 *
 * @param words what there is of it, often nothing
 */
public record Typing(Caller caller, String option, String words) {}
