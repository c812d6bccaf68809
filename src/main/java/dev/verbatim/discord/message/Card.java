package dev.verbatim.discord.message;

import dev.verbatim.reply.Reply;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * A reply with the buttons below it.
 *
 * @param buttons from left to right, at most {@value #MOST_BUTTONS}; none where Discord's components can't be used
 */
public record Card(Reply reply, List<Button> buttons) {
    /** As many as stand beside each other. */
    public static final int MOST_BUTTONS = 5;

    public Card {
        buttons = List.copyOf(buttons);
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("more buttons than stand in a row: " + buttons.size());
        }
    }

    /** A reply without buttons. */
    public static Card of(Reply reply) {
        return new Card(reply, List.of());
    }
}
