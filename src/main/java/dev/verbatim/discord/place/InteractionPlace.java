package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.reply.Reply;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The answer to a command or a button: first “thinking”, then the answer in its place, then what did not fit below it. */
public sealed class InteractionPlace implements Place permits ButtonPlace {
    private static final Logger LOG = LoggerFactory.getLogger(InteractionPlace.class);
    private final IReplyCallback event;
    private final Look look;
    private CompletableFuture<?> shown = CompletableFuture.completedFuture(null);
    private boolean secret;
    private boolean begun;
    private boolean lost;

    /** Answers there in this look. */
    public InteractionPlace(IReplyCallback event, Look look) {
        this.look = look;
        this.event = event;
    }

    @Override
    public Caller caller() {
        return caller(event);
    }

    /** Who did something that Discord tells us of. */
    public static Caller caller(Interaction event) {
        Guild server = event.isFromAttachedGuild() ? event.getGuild() : null;
        DiscordLocale locale = server == null ? event.getUserLocale() : event.getGuildLocale();
        Channel channel = event.getChannel();
        long around = channel == null ? event.getChannelIdLong() : Caller.around(channel);
        return new Caller(event.getUser().getIdLong(), event.getChannelIdLong(), around,
                server == null ? Caller.NO_SERVER : server.getIdLong(), locale.toLocale());
    }

    @Override
    public boolean declinesAloud() {
        return false;
    }

    @Override
    public void think() {
        acknowledge(event.deferReply());
    }

    @Override
    public void thinkPrivately() {
        keepSecret();
        acknowledge(event.deferReply(true));
    }

    /** Waits until Discord has it. Where that fails, what is said after it will fail too, and is then said elsewhere. */
    static void acknowledge(RestAction<?> acknowledgement) {
        var _ = acknowledgement.submit().handle((_, failure) -> {
            if (failure != null) {
                LOG.debug("Discord did not hear that somebody is at work", failure);
            }
            return true;
        }).join();
    }

    /** What does not fit into the first message is for the asker alone, too. */
    synchronized void keepSecret() {
        secret = true;
    }

    @Override
    public synchronized void progress(Reply reply) {
        if (!begun && shown.isDone() && !event.getHook().isExpired()) {
            shown = event.getHook().editOriginal(first(reply).edit()).submit();
        }
    }

    @Override
    public synchronized void say(Card card) {
        Delivery.show(card, look, this::show);
    }

    private void show(Sheet sheet) {
        if (!isHeard(sheet)) {
            elsewhere(sheet);
        }
        begun = true;
    }

    /** After a quarter of an hour, and sometimes earlier, Discord takes no answer to a command or button any more. */
    private boolean isHeard(Sheet sheet) {
        if (lost || event.getHook().isExpired()) {
            return false;
        }
        try {
            answer(sheet);
            return true;
        } catch (CancellationException unacknowledged) {
            lost = true;
        } catch (ErrorResponseException refused) {
            if (NotTaken.of(refused) != NotTaken.LATE) {
                throw refused;
            }
            lost = true;
        }
        LOG.info("Discord has forgotten interaction {}; its answer goes another way", event.getId());
        return false;
    }

    private void answer(Sheet sheet) {
        InteractionHook hook = event.getHook();
        if (begun) {
            hook.sendMessage(sheet.create()).setEphemeral(secret).complete();
        } else {
            var _ = Delivery.twice(() -> hook.editOriginal(sheet.edit()).complete());
        }
    }

    /** To the channel, or what is for the asker alone, to them. */
    private void elsewhere(Sheet sheet) {
        if (!secret && event.getChannel() instanceof MessageChannel channel && channel.canTalk()) {
            channel.sendMessage(sheet.create()).complete();
        } else {
            Delivery.tell(event.getUser(), sheet);
        }
    }

    @Override
    public void confide(Reply reply) {
        Delivery.tell(event.getUser(), reply, look);
    }

    @Override
    public CompletableFuture<?> decline(Reply reply) {
        Sheet sheet = first(reply);
        if (event.isAcknowledged()) {
            return event.getHook().editOriginal(sheet.edit()).submit();
        }
        return event.reply(sheet.create()).setEphemeral(true).submit();
    }

    private Sheet first(Reply reply) {
        return Sheet.of(Card.of(reply), look).getFirst();
    }
}
