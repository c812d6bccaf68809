package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Label;
import dev.verbatim.reply.Wording;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;

/** Keeps for the admins that somebody calls an answer wrong: one tap, and thanks. */
public final class Wrong implements ButtonAction {
    private static final String KIND = "bad";
    private final LongText texts;
    private final Feedback feedback;

    public Wrong(Memory memory, Feedback feedback) {
        this.texts = new LongText(memory);
        this.feedback = feedback;
    }

    Button button(Inquiry inquiry) {
        String state = texts.shortened(InquiryText.of(inquiry), ComponentId.room(KIND));
        return Button.secondary(new ComponentId(KIND, state).toString(), Label.WRONG.words());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void press(Press press) {
        Inquiry inquiry = InquiryText.read(texts.whole(press.state()));
        press.answerPrivately(() -> {
            Message answer = press.event().getMessage();
            feedback.wrong(press.place().caller(), answer.getIdLong(), inquiry, shown(answer));
            return Card.of(Wording.noted());
        });
    }

    private static String shown(Message answer) {
        return answer.getComponentTree().findAll(TextDisplay.class).stream().map(TextDisplay::getContent)
                .collect(Collectors.joining("\n"));
    }
}
