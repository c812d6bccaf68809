package dev.verbatim.discord;

import java.util.List;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Messages as they leave: nobody is pinged, not even who is replied to, and no link grows a preview. */
final class Outgoing {
    private Outgoing() {}

    static MessageCreateData message(String content) {
        return set(new MessageCreateBuilder(), content).build();
    }

    static MessageEditData edit(String content) {
        return set(new MessageEditBuilder(), content).build();
    }

    private static <B extends MessageRequest<B>> B set(B message, String content) {
        return message.setContent(content).setAllowedMentions(List.of()).mentionRepliedUser(false)
                .setSuppressEmbeds(true);
    }
}
