package dev.verbatim.discord;

import dev.verbatim.reply.Reply;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.restaction.MessageCreateAction;

/** The answer to a message: “typing”, then a reply to it, then what did not fit below it. */
final class MessagePlace implements Place {
    private final Message message;
    private CompletableFuture<?> typing = CompletableFuture.completedFuture(null);
    private boolean begun;

    MessagePlace(Message message) {
        this.message = message;
    }

    @Override
    public void think() {
        typing = message.getChannel().sendTyping().submit();
    }

    /** A message can't be waiting, so there is nothing to update. */
    @Override
    public void progress(Reply reply) {}

    /** Waits for “typing” first, which would otherwise stand for ten seconds after the answer that overtook it. */
    @Override
    public synchronized void say(Reply reply) {
        var _ = typing.handle((_, _) -> true).join();
        for (String content : Fitting.messages(reply)) {
            send(content).complete();
            begun = true;
        }
    }

    @Override
    public CompletableFuture<?> decline(Reply reply) {
        return send(Fitting.messages(reply).getFirst()).submit();
    }

    private MessageCreateAction send(String content) {
        MessageCreateAction action = message.getChannel().sendMessage(Outgoing.message(content));
        return begun || !mayRefer() ? action : action.setMessageReference(message).failOnInvalidReply(false);
    }

    /** Discord refuses a reply of who may not read the channel's past. */
    private boolean mayRefer() {
        return !message.isFromGuild() || message.getGuild().getSelfMember().hasPermission(message.getGuildChannel(),
                Permission.MESSAGE_HISTORY);
    }
}
