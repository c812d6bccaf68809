package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Block;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Label;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/**
 * Buttons that show a page of something: below a message for all, they show it to who pressed; there, they turn the page.
 */
public final class Pages implements ButtonAction {
    private static final char BEHIND_PAGE = '.';
    /** Room for the page's number in an id. */
    private static final int PAGE = 5;
    private final String kind;
    private final LongText texts;
    private final Content content;
    private final @Nullable Naming naming;

    /** What the pages are of. */
    interface Content {
        /**
         * Makes a page.
         *
         * @param about what {@link #button} was given
         */
        Paged page(Responder responder, String about, int page);
    }

    /** How a page is asked for where there are no buttons. */
    interface Naming {
        /**
         * Names the command.
         *
         * @param about as with {@link Content}
         * @param page from 1
         */
        Block command(String about, int page);
    }

    Pages(String kind, Memory memory, Content content, @Nullable Naming naming) {
        this.kind = kind;
        this.texts = new LongText(memory);
        this.content = content;
        this.naming = naming;
    }

    /** The pages of what one speaker said. */
    public static Pages ofQuotes(Memory memory) {
        return new Pages("quo", memory, Responder::quotes, Wording::nextQuotes);
    }

    /** The pages of timelines, each about an inquiry without a question. */
    public static Pages ofTimelines(Memory memory) {
        return new Pages("tim", memory, (responder, about, page) -> {
            Inquiry inquiry = InquiryText.read(about);
            return responder.timeline(inquiry.speaker(), inquiry.story(), page);
        }, (about, page) -> {
            Inquiry inquiry = InquiryText.read(about);
            return Wording.nextTimeline(inquiry.speaker(), inquiry.story(), page);
        });
    }

    /** A page that was asked for by its number, counted from 0; or that there is none. */
    public Card asked(Responder responder, Inquiry inquiry, int page) {
        return asked(responder, InquiryText.of(inquiry), page);
    }

    /** The same of pages that are about one text. */
    public Card asked(Responder responder, String about, int page) {
        Paged paged = content.page(responder, about, page);
        boolean hasEntries = !paged.reply().cited().isEmpty();
        return hasEntries && page > paged.page()
                ? Card.of(Wording.noPage(page + 1, paged.pages()))
                : card(about, paged);
    }

    Button button(String about, int page, String label) {
        String state = page + String.valueOf(BEHIND_PAGE) + texts.shortened(about, ComponentId.room(kind) - PAGE);
        return Button.secondary(new ComponentId(kind, state).toString(), label);
    }

    /** A page with the buttons that turn it. */
    Card card(String about, Paged paged) {
        List<Button> turning = new ArrayList<>();
        @Nullable
        Block next = null;
        if (paged.page() > 0) {
            turning.add(button(about, paged.page() - 1, Label.PREVIOUS.words()));
        }
        if (paged.page() + 1 < paged.pages()) {
            turning.add(button(about, paged.page() + 1, Label.NEXT.words()));
            next = naming == null ? null : naming.command(about, paged.page() + 2);
        }
        return Card.page(paged.reply(), turning, next);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public void press(Press press) {
        int dot = press.state().indexOf(BEHIND_PAGE);
        if (dot < 1 || dot >= PAGE || !press.state().substring(0, dot).chars().allMatch(Character::isDigit)) {
            throw new ExpiredException("no page: " + press.state());
        }
        String about = texts.whole(press.state().substring(dot + 1));
        int page = Integer.parseInt(press.state().substring(0, dot));
        press.turn(() -> card(about, content.page(press.responder(), about, page)));
    }
}
