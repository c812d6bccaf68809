package dev.verbatim.discord.component;

import dev.verbatim.reply.Label;
import dev.verbatim.reply.Wording;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;

/** Takes an answer away, for who asked and for moderators. */
public final class Dismiss implements ButtonAction {
    private static final String KIND = "del";

    static Button button(long asker) {
        return Button.secondary(new ComponentId(KIND, Long.toString(asker)).toString(), Label.DISMISS.words());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void press(Press press) {
        ButtonInteractionEvent event = press.event();
        if (event.getUser().getId().equals(press.state()) || isModerator(event)) {
            event.deferEdit().queue();
            event.getHook().deleteOriginal().complete();
        } else {
            var _ = press.place().decline(Wording.othersAnswer()).join();
        }
    }

    /** In direct messages there is nobody else. */
    private static boolean isModerator(ButtonInteractionEvent event) {
        Member member = event.getMember();
        return member == null || member.getPermissions().contains(Permission.MESSAGE_MANAGE);
    }
}
