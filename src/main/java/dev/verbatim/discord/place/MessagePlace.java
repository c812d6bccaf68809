package dev.verbatim.discord.place;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.message.Look;
import dev.verbatim.discord.message.Sheet;
import dev.verbatim.reply.Reply;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

/**
 * The answer to a message: “typing”, then a reply to it, then what did not fit below it. Where an older form of the message
 * was answered, that answer is changed.
 */
public final class MessagePlace implements Place {
    private final Message message;
    private final Look look;
    private final Manners manners;
    private final AnswerTo answer;
    private Deque<Long> older = new ArrayDeque<>();
    private boolean begun;

    /** Answers there in this look. */
    public MessagePlace(Message message, Look look, Manners manners, AnswerTo answer) {
        this.look = look;
        this.message = message;
        this.manners = manners;
        this.answer = answer;
    }

    @Override
    public Caller caller() {
        return caller(message);
    }

    /** Who wrote a message. */
    public static Caller caller(Message message) {
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

    /** An answer that overtakes “typing” would leave it standing for ten seconds. */
    @Override
    public synchronized void think() {
        older = answer.takeOlder();
        var _ = message.getChannel().sendTyping().submit().handle((_, _) -> true).join();
    }

    @Override
    public void thinkPrivately() {
        think();
    }

    /** A message can't be waiting, so there is nothing to update. */
    @Override
    public void progress(Reply reply) {}

    @Override
    public synchronized void say(Card card) {
        List<Long> said = new ArrayList<>();
        try {
            Delivery.show(card, look, sheet -> said.add(show(sheet)));
        } finally {
            answer.add(said);
            older.forEach(id -> message.getChannel().deleteMessageById(id).queue(null, _ -> {}));
            older.clear();
        }
    }

    private long show(Sheet sheet) {
        Long id = older.poll();
        long shown = id == null
                ? send(sheet).complete().getIdLong()
                : Delivery.twice(() -> message.getChannel().editMessageById(id, sheet.edit()).complete()).getIdLong();
        begun = true;
        return shown;
    }

    @Override
    public CompletableFuture<?> decline(Reply reply) {
        return send(Sheet.of(Card.of(reply), look).getFirst()).submit();
    }

    @Override
    public void confide(Reply reply) {
        Delivery.tell(message.getAuthor(), reply, look);
    }

    private MessageCreateAction send(Sheet sheet) {
        MessageCreateAction action = message.getChannel().sendMessage(sheet.create());
        return begun || !mayRefer()
                ? action
                : action.setMessageReference(message).failOnInvalidReply(false).mentionRepliedUser(manners.pings());
    }

    /** Discord refuses a reply of who may not read the channel's past. */
    private boolean mayRefer() {
        return !message.isFromGuild() || message.getGuild().getSelfMember().hasPermission(message.getGuildChannel(),
                Permission.MESSAGE_HISTORY);
    }
}
