package dev.verbatim.discord;

import dev.verbatim.reply.Reply;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;

/** The answer to a slash command: first “thinking”, then the answer in its place, then what did not fit below it. */
final class CommandPlace implements Place {
    private final SlashCommandInteractionEvent event;
    private CompletableFuture<?> shown = CompletableFuture.completedFuture(null);
    private boolean begun;

    CommandPlace(SlashCommandInteractionEvent event) {
        this.event = event;
    }

    @Override
    public void think() {
        event.deferReply().queue();
    }

    @Override
    public synchronized void progress(Reply reply) {
        if (!begun && shown.isDone() && !event.getHook().isExpired()) {
            shown = event.getHook().editOriginal(Outgoing.edit(Fitting.messages(reply).getFirst())).submit();
        }
    }

    @Override
    public synchronized void say(Reply reply) {
        for (String message : Fitting.messages(reply)) {
            say(message);
        }
    }

    /** After a quarter of an hour Discord takes no answer to a command, only messages to the channel. */
    private void say(String message) {
        InteractionHook hook = event.getHook();
        if (hook.isExpired()) {
            event.getMessageChannel().sendMessage(Outgoing.message(message)).complete();
        } else if (begun) {
            hook.sendMessage(Outgoing.message(message)).complete();
        } else {
            hook.editOriginal(Outgoing.edit(message)).complete();
        }
        begun = true;
    }

    @Override
    public CompletableFuture<?> decline(Reply reply) {
        String message = Fitting.messages(reply).getFirst();
        if (event.isAcknowledged()) {
            return event.getHook().editOriginal(Outgoing.edit(message)).submit();
        }
        return event.reply(Outgoing.message(message)).setEphemeral(true).submit();
    }
}
