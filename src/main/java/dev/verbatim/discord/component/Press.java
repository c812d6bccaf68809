package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.ButtonPlace;
import dev.verbatim.reply.Responder;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/**
 * A button pressed.
 *
 * @param event not acknowledged yet
 * @param place answers who pressed
 * @param responder speaks their language
 * @param state what the button's id holds for its action
 */
public record Press(ButtonInteractionEvent event, ButtonPlace place, Responder responder, String state) {
    /** Answers for the presser alone. */
    public void answerPrivately(Supplier<Card> card) {
        place.thinkPrivately();
        place.say(card.get());
    }

    /** Answers in the message of the button where only the presser sees it, else for the presser alone. */
    public void turn(Supplier<Card> card) {
        if (event.getMessage().isEphemeral()) {
            place.turn();
        } else {
            place.thinkPrivately();
        }
        place.say(card.get());
    }
}
