package dev.verbatim.discord.command;

import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** Something that Discord offers in its menus. */
public sealed interface Command permits SlashCommand, MessageCommand {
    /** Its name, and all else that Discord wants to know. */
    CommandData data();
}
