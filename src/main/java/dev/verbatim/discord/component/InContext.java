package dev.verbatim.discord.component;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Citation;
import dev.verbatim.reply.Label;
import dev.verbatim.reply.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.buttons.Button;

/** Shows the passages of an answer in the words around them, to who asks for it. */
public final class InContext implements ButtonAction {
    private static final String KIND = "ctx";
    private static final String BETWEEN = "~";

    /** The button for these passages, or for as many as an id can name; nothing for none. */
    static Optional<Button> button(List<Citation> cited) {
        List<String> references = new ArrayList<>();
        int room = ComponentId.room(KIND);
        for (Citation citation : cited) {
            String reference = Reference.of(citation).toString();
            room -= reference.length() + BETWEEN.length();
            if (room >= 0) {
                references.add(reference);
            }
        }
        return references.isEmpty()
                ? Optional.empty()
                : Optional.of(Button.secondary(new ComponentId(KIND, String.join(BETWEEN, references)).toString(),
                        Label.IN_CONTEXT.words()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void press(Press press) {
        List<Reference> passages = Arrays.stream(press.state().split(BETWEEN, -1)).map(Reference::read)
                .flatMap(Optional::stream).collect(Collectors.toList());
        press.answerPrivately(() -> Card.of(press.responder().context(passages)
                .orElseThrow(() -> new ExpiredException("a passage is gone"))));
    }
}
