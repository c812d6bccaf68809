package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/**
 * A reply with the buttons below it.
 *
 * @param buttons from left to right, at most {@value #MOST_BUTTONS}; none where Discord's components can't be used
 * @param turned whether a button puts another card in place of this one, which can be done with one message only
 * @param unbuttoned what plain text says in place of the buttons, or null
 */
public record Card(Reply reply, List<Button> buttons, boolean turned, @Nullable Block unbuttoned) {
    /** As many as stand beside each other. */
    public static final int MOST_BUTTONS = 5;

    public Card {
        buttons = List.copyOf(buttons);
        if (buttons.size() > MOST_BUTTONS) {
            throw new IllegalArgumentException("more buttons than stand in a row: " + buttons.size());
        }
    }

    /** A reply that may take several messages. */
    public Card(Reply reply, List<Button> buttons) {
        this(reply, buttons, false, null);
    }

    /** A page whose buttons put another one in its place. */
    public static Card page(Reply reply, List<Button> buttons, @Nullable Block unbuttoned) {
        return new Card(reply, buttons, true, unbuttoned);
    }

    /** All words of it, where it has no buttons. */
    Reply inText() {
        return unbuttoned == null ? reply : reply.above(unbuttoned);
    }

    /** A reply without buttons. */
    public static Card of(Reply reply) {
        return new Card(reply, List.of());
    }
}
