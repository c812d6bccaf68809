package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Responder;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

/** “Ask about this” in a message's menu: the message is the question. */
public final class AskAboutThis implements MessageCommand {
    private final Asking asking;

    public AskAboutThis(Asking asking) {
        this.asking = asking;
    }

    @Override
    public CommandData data() {
        return Option.ofMessages("Ask about this");
    }

    @Override
    public void run(String words, Place place, Responder responder) {
        asking.ask(Inquiry.of(words), place, true, false);
    }
}
