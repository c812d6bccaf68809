package dev.verbatim.discord.message;

import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** One message as it leaves: nobody is pinged, not even who is replied to, and no link grows a preview. */
public final class Sheet {
    private final String content;
    private final List<ActionRow> rows;

    private Sheet(String content, List<ActionRow> rows) {
        this.content = content;
        this.rows = rows;
    }

    /** A card in as few messages as it takes, in order; the buttons are below the last. */
    public static List<Sheet> of(Card card) {
        List<String> texts = Fitting.messages(card.reply());
        List<ActionRow> buttons = card.buttons().isEmpty() ? List.of() : List.of(ActionRow.of(card.buttons()));
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(i -> new Sheet(texts.get(i), i + 1 < texts.size() ? List.of() : buttons)).toList();
    }

    /** A new message. */
    public MessageCreateData create() {
        return set(new MessageCreateBuilder()).build();
    }

    /** The same in place of another. */
    public MessageEditData edit() {
        return set(new MessageEditBuilder()).build();
    }

    private <B extends MessageRequest<B>> B set(B message) {
        return message.setContent(content).setComponents(rows).setAllowedMentions(List.of()).mentionRepliedUser(false)
                .setSuppressEmbeds(true);
    }
}
