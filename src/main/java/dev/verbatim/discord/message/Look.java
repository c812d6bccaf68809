package dev.verbatim.discord.message;

/** How messages look. */
public enum Look {
    /** In Discord's containers, with a colour, dividers and buttons. */
    COMPONENTS,
    /** Plain text without buttons, which every app and bridge can show. */
    TEXT
}
