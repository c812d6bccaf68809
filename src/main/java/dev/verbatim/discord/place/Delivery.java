package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.reply.Reply;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ways round what Discord does not take. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private Delivery() {}

    /** Shows a card in its look, or where Discord takes no containers, as plain text. */
    static void show(Card card, Look look, Consumer<Sheet> shown) {
        List<Sheet> sheets = Sheet.of(card, look);
        try {
            shown.accept(sheets.getFirst());
        } catch (ErrorResponseException refused) {
            if (look == Look.TEXT || NotTaken.of(refused) != NotTaken.NO_COMPONENTS) {
                throw refused;
            }
            LOG.warn("Discord takes no components here, so the answer goes as text", refused);
            Sheet.of(card, Look.TEXT).forEach(shown);
            return;
        }
        sheets.stream().skip(1).forEach(shown);
    }

    /** Does what may be done twice a second time, if Discord had trouble of its own. */
    static <T> T twice(Supplier<T> doing) {
        try {
            return doing.get();
        } catch (ErrorResponseException refused) {
            if (!refused.isServerError()) {
                throw refused;
            }
            LOG.info("Discord had trouble; trying again", refused);
            return doing.get();
        }
    }

    /** Says it to one user in direct messages. */
    static void tell(User user, Reply reply, Look look) {
        show(Card.of(reply), look, sheet -> tell(user, sheet));
    }

    static void tell(User user, Sheet sheet) {
        user.openPrivateChannel().flatMap(channel -> channel.sendMessage(sheet.create())).complete();
    }
}
