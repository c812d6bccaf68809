package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Label;
import dev.verbatim.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons below an answer. */
public final class AnswerButtons {
    private final Pages more;
    private final Pages others;
    private final Wrong wrong;

    public AnswerButtons(Memory memory, Feedback feedback) {
        this.more = new Pages("more", memory,
                (responder, about, page) -> responder.more(InquiryText.read(about), page), null);
        this.others = new Pages("who", memory,
                (responder, about, page) -> responder.others(InquiryText.read(about), page), null);
        this.wrong = new Wrong(memory, feedback);
    }

    /** What they do. */
    public List<ButtonAction> actions() {
        return List.of(new InContext(), more, others, wrong, new Dismiss());
    }

    /**
     * An answer with its buttons. What is no answer gets none.
     *
     * @param asker who may take it away; Discord itself lets users do that with what only they see
     */
    public Card card(Inquiry asked, Reply reply, long asker, boolean secret) {
        Inquiry inquiry = reply.question() == null ? asked : asked.about(reply.question());
        List<Button> buttons = new ArrayList<>();
        InContext.button(reply.cited()).ifPresent(buttons::add);
        switch (reply.tone()) {
            case ANSWERED, CONTESTED -> {
                String about = InquiryText.of(inquiry);
                buttons.add(more.button(about, 0, Label.MORE.words()));
                buttons.add(others.button(about, 0, Label.WHO_ELSE.words()));
                buttons.add(wrong.button(inquiry));
            }
            case SILENT -> buttons.add(wrong.button(inquiry));
            case PLAIN, FAILED -> {
                return Card.of(reply);
            }
        }
        if (!secret) {
            buttons.add(Dismiss.button(asker));
        }
        return new Card(reply, buttons);
    }
}
