package dev.verbatim.discord.command;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** “Check this quote” in a message's menu: whether what the message quotes was said. Only who asks sees it. */
public final class CheckThisQuote implements MessageCommand {
    @Override
    public CommandData data() {
        return Option.ofMessages("Check this quote");
    }

    @Override
    public void run(String words, Place place, Responder responder) {
        place.thinkPrivately();
        place.say(Card.of(words.isBlank() ? Wording.noWords() : responder.verify(words, null)));
    }
}
