package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.reply.Reply;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

/** The answer to a message: “typing”, then a reply to it, then what did not fit below it. */
public final class MessagePlace implements Place {
    private final Message message;
    private final Look look;
    private CompletableFuture<?> typing = CompletableFuture.completedFuture(null);
    private boolean begun;

    /** Answers there in this look. */
    public MessagePlace(Message message, Look look) {
        this.look = look;
        this.message = message;
    }

    @Override
    public Caller caller() {
        boolean inServer = message.isFromGuild();
        Locale language = inServer ? message.getGuild().getLocale().toLocale() : Locale.ENGLISH;
        return new Caller(message.getAuthor().getIdLong(), message.getChannel().getIdLong(),
                Caller.around(message.getChannel()),
                inServer ? message.getGuild().getIdLong() : Caller.NO_SERVER, language);
    }

    @Override
    public boolean declinesAloud() {
        return true;
    }

    @Override
    public void think() {
        typing = message.getChannel().sendTyping().submit();
    }

    @Override
    public void thinkPrivately() {
        think();
    }

    /** A message can't be waiting, so there is nothing to update. */
    @Override
    public void progress(Reply reply) {}

    /** Waits for “typing” first, which would otherwise stand for ten seconds after the answer that overtook it. */
    @Override
    public synchronized void say(Card card) {
        var _ = typing.handle((_, _) -> true).join();
        for (Sheet sheet : Sheet.of(card, look)) {
            send(sheet).complete();
            begun = true;
        }
    }

    @Override
    public CompletableFuture<?> decline(Reply reply) {
        return send(Sheet.of(Card.of(reply), look).getFirst()).submit();
    }

    private MessageCreateAction send(Sheet sheet) {
        MessageCreateAction action = message.getChannel().sendMessage(sheet.create());
        return begun || !mayRefer() ? action : action.setMessageReference(message).failOnInvalidReply(false);
    }

    /** Discord refuses a reply of who may not read the channel's past. */
    private boolean mayRefer() {
        return !message.isFromGuild() || message.getGuild().getSelfMember().hasPermission(message.getGuildChannel(),
                Permission.MESSAGE_HISTORY);
    }
}
