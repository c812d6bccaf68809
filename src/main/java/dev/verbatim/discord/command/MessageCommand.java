package dev.verbatim.discord.command;

import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Responder;

/** A command in the menu of a message. */
public non-sealed interface MessageCommand extends Command {
    /**
     * Somebody gives it. Called on a thread of its own; a failure is told to them.
     *
     * @param words the message's text
     * @param place answers the giver
     * @param responder speaks their language
     */
    void run(String words, Place place, Responder responder);
}
