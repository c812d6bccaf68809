package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Look;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/** The answer to a button: a message of its own, or in place of the message that the button is below. */
public final class ButtonPlace extends InteractionPlace {
    private final ButtonInteractionEvent event;

    /** Answers there in this look. */
    public ButtonPlace(ButtonInteractionEvent event, Look look) {
        super(event, look);
        this.event = event;
    }

    /** In place of {@link #think}: the answer will replace a message that only the presser sees. */
    public void turn() {
        keepSecret();
        acknowledge(event.deferEdit());
    }
}
