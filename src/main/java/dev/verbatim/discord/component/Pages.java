package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Label;
import dev.verbatim.reply.Paged;
import dev.verbatim.reply.Responder;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

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

    /** What the pages are of. */
    interface Content {
        /**
         * Makes a page.
         *
         * @param about what {@link #button} was given
         */
        Paged page(Responder responder, String about, int page);
    }

    Pages(String kind, Memory memory, Content content) {
        this.kind = kind;
        this.texts = new LongText(memory);
        this.content = content;
    }

    /** The pages of what one speaker said. */
    public static Pages ofQuotes(Memory memory) {
        return new Pages("quo", memory, Responder::quotes);
    }

    /** The pages of timelines, each about an inquiry without a question. */
    public static Pages ofTimelines(Memory memory) {
        return new Pages("tim", memory, (responder, about, page) -> {
            Inquiry inquiry = InquiryText.read(about);
            return responder.timeline(inquiry.speaker(), inquiry.story(), page);
        });
    }

    /** The first page, with the buttons that turn it. */
    public Card first(Responder responder, Inquiry inquiry) {
        String about = InquiryText.of(inquiry);
        return card(about, content.page(responder, about, 0));
    }

    Button button(String about, int page, String label) {
        String state = page + String.valueOf(BEHIND_PAGE) + texts.shortened(about, ComponentId.room(kind) - PAGE);
        return Button.secondary(new ComponentId(kind, state).toString(), label);
    }

    /** A page with the buttons that turn it. */
    public Card card(String about, Paged paged) {
        List<Button> turning = new ArrayList<>();
        if (paged.page() > 0) {
            turning.add(button(about, paged.page() - 1, Label.PREVIOUS.words()));
        }
        if (paged.page() + 1 < paged.pages()) {
            turning.add(button(about, paged.page() + 1, Label.NEXT.words()));
        }
        return Card.page(paged.reply(), turning);
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
