package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.reply.Reply;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/** The answer to a command or a button: first “thinking”, then the answer in its place, then what did not fit below it. */
public sealed class InteractionPlace implements Place permits ButtonPlace {
    private final IReplyCallback event;
    private final Look look;
    private CompletableFuture<?> shown = CompletableFuture.completedFuture(null);
    private boolean secret;
    private boolean begun;

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
        event.deferReply().queue();
    }

    @Override
    public void thinkPrivately() {
        keepSecret();
        event.deferReply(true).queue();
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
        for (Sheet sheet : Sheet.of(card, look)) {
            say(sheet);
        }
    }

    /** After a quarter of an hour Discord takes no answer to a command, only messages to the channel. */
    private void say(Sheet sheet) {
        InteractionHook hook = event.getHook();
        if (!hook.isExpired()) {
            if (begun) {
                hook.sendMessage(sheet.create()).setEphemeral(secret).complete();
            } else {
                hook.editOriginal(sheet.edit()).complete();
            }
        } else if (!secret) {
            event.getMessageChannel().sendMessage(sheet.create()).complete();
        }
        begun = true;
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
