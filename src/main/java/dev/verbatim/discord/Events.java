package dev.verbatim.discord;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.MessageCommand;
import dev.verbatim.discord.command.SlashCommand;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.discord.component.Press;
import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.InteractionPlace;
import dev.verbatim.discord.place.MessagePlace;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;

/** What happens on Discord, each brought before the feature that it is for, on a thread of its own. */
final class Events extends ListenerAdapter {
    private final Features features;
    private final Desk desk;

    Events(Features features, Desk desk) {
        this.features = features;
        this.desk = desk;
    }

    /** What is done at a place, speaking the language spoken there. */
    private interface Task {
        void run(Place place, Responder responder);
    }

    private void take(IReplyCallback event, Task task) {
        take(event, true, task);
    }

    /** @param isForOpen whether it is done only where the bot may be used */
    private void take(IReplyCallback event, boolean isForOpen, Task task) {
        Place place = new InteractionPlace(event, features.look());
        desk.take(event.getIdLong(), place, () -> {
            Optional<Reply> closed = isForOpen ? features.asking().closed(place.caller()) : Optional.empty();
            if (closed.isPresent()) {
                var _ = place.decline(closed.get()).join();
            } else {
                task.run(place, features.asking().responder(place.caller()));
            }
        });
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        SlashCommand command = features.menu().slash(event.getName()).orElse(features.unknown());
        take(event, !command.isForAnywhere(), (place, responder) -> command.run(new Call(event, place, responder)));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        MessageCommand command = features.menu().message(event.getName()).orElseThrow();
        take(event, (place, responder) -> command.run(event.getTarget().getContentRaw(), place, responder));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        take(event, (place, responder) -> features.buttons().press(event.getComponentId(),
                state -> new Press(event, place, responder, state)));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        desk.suggest(() -> features.menu().slash(event.getName()).ifPresent(command -> suggest(event, command)));
    }

    private static void suggest(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        List<Choice> choices = Suggestions.of(command.suggestions(new Typing(InteractionPlace.caller(event),
                event.getFocusedOption().getName(), event.getFocusedOption().getValue())));
        event.replyChoices(choices).complete();
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        desk.suggest(() -> features.left().accept(event.getGuild().getIdLong()));
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        MessagePlace place = new MessagePlace(message, features.look());
        // A message can't be declined to its author alone, so that a closed channel is as one where nobody may talk.
        if (!event.getChannel().canTalk() || features.asking().closed(place.caller()).isPresent()) {
            return;
        }
        switch (Addressed.of(incoming(message), event.getJDA().getSelfUser().getIdLong())) {
            case Addressed.Nothing _ -> {
            }
            case Addressed.Called _ -> desk.take(message.getIdLong(), place, () -> help(place));
            case Addressed.Question question -> desk.take(message.getIdLong(), place,
                    () -> features.asking().ask(Inquiry.of(question.words()), place));
        }
    }

    private void help(Place place) {
        place.think();
        place.say(Card.of(features.asking().responder(place.caller()).help()));
    }

    private static Addressed.Message incoming(Message message) {
        Message above = message.getReferencedMessage();
        boolean reply = above != null && above.getAuthor().equals(message.getJDA().getSelfUser());
        boolean written = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        boolean byMachine = message.getAuthor().isBot() || message.isWebhookMessage();
        return new Addressed.Message(written, byMachine, !message.isFromGuild(), reply, message.getContentRaw());
    }
}
