package dev.verbatim.discord.message;

import dev.verbatim.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.jspecify.annotations.Nullable;

/** One message as it leaves: nobody is pinged, not even who is replied to, and no link grows a preview. */
public final class Sheet {
    private final Page page;
    private final @Nullable Container container;

    private Sheet(Page page, @Nullable Container container) {
        this.page = page;
        this.container = container;
    }

    /**
     * A card in as few messages as it takes, in order; the buttons are below the last. What has buttons that put another
     * card in its place is always one message.
     */
    public static List<Sheet> of(Card card, Look look) {
        return switch (look) {
            case TEXT -> pages(card, card.inText(), Fitting.TEXT).stream().map(page -> new Sheet(page, null)).toList();
            case COMPONENTS -> contained(card);
        };
    }

    private static List<Page> pages(Card card, Reply words, Fitting fitting) {
        return card.turned() ? fitting.whole(words) : fitting.pages(words);
    }

    private static List<Sheet> contained(Card card) {
        List<Sheet> sheets = new ArrayList<>();
        List<Page> pages = pages(card, card.reply(), Fitting.COMPONENTS);
        for (Page page : pages) {
            List<ContainerChildComponent> children = children(page);
            if (sheets.size() + 1 == pages.size() && !card.buttons().isEmpty()) {
                children.add(ActionRow.of(card.buttons()));
            }
            Container container = Container.of(children).withAccentColor(Colours.of(card.reply().tone()));
            sheets.add(new Sheet(page, container));
        }
        return sheets;
    }

    private static List<ContainerChildComponent> children(Page page) {
        List<ContainerChildComponent> children = new ArrayList<>();
        for (String section : page.sections()) {
            if (!children.isEmpty()) {
                children.add(Separator.createDivider(Separator.Spacing.SMALL));
            }
            children.add(TextDisplay.of(section));
        }
        return children;
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
        B filled = container == null
                ? message.setContent(page.text()).setSuppressEmbeds(true)
                : message.setComponents(container).useComponentsV2();
        return filled.setAllowedMentions(List.of()).mentionRepliedUser(false);
    }
}
