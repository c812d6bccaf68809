package dev.verbatim.discord;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.MessageCommand;
import dev.verbatim.discord.command.SlashCommand;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.discord.component.ExpiredException;
import dev.verbatim.discord.component.Press;
import dev.verbatim.discord.place.AnswersTo;
import dev.verbatim.discord.place.ButtonPlace;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.discord.place.InteractionPlace;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.MessageUpdateEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens on Discord, each brought before the feature that it is for, on a thread of its own. */
final class Events extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);
    private final Features features;
    private final Desk desk;
    private final Messages messages;

    Events(Features features, Desk desk) {
        this.features = features;
        this.desk = desk;
        this.messages = new Messages(features, desk);
    }

    /** What is done at a place, speaking the language spoken there. */
    private interface Task<P> {
        void run(P place, Responder responder);
    }

    private <P extends Place> void take(IReplyCallback event, P place, boolean isForOpen, Task<P> task) {
        Caller caller = place.caller();
        desk.take(Desk.name(event), place, () -> features.asking().language(caller), () -> {
            Optional<Reply> closed = isForOpen ? features.asking().closed(caller) : Optional.empty();
            if (closed.isPresent()) {
                var _ = place.decline(closed.get()).join();
            } else {
                task.run(place, features.asking().responder(caller));
            }
        });
    }

    private void take(IReplyCallback event, Task<Place> task) {
        take(event, true, task);
    }

    /** @param isForOpen whether it is done only where the bot may be used */
    private void take(IReplyCallback event, boolean isForOpen, Task<Place> task) {
        take(event, new InteractionPlace(event, features.look()), isForOpen, task);
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
        take(event, new ButtonPlace(event, features.look()), true, (place, responder) -> press(event, place,
                responder));
    }

    private void press(ButtonInteractionEvent event, ButtonPlace place, Responder responder) {
        try {
            features.buttons().press(event.getComponentId(), state -> new Press(event, place, responder, state));
        } catch (ExpiredException expired) {
            LOG.debug("A button has expired", expired);
            var _ = place.decline(Wording.expired()).join();
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        desk.aside(() -> features.menu().slash(event.getName()).ifPresent(command -> suggest(event, command)));
    }

    private static void suggest(CommandAutoCompleteInteractionEvent event, SlashCommand command) {
        List<Choice> choices = Suggestions.of(command.suggestions(new Typing(InteractionPlace.caller(event),
                event.getFocusedOption().getName(), event.getFocusedOption().getValue())));
        event.replyChoices(choices).complete();
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        desk.aside(() -> features.membership().left(event.getGuild().getIdLong()));
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        desk.aside(() -> features.membership().present(event.getGuild().getIdLong()));
    }

    /** It may have been made to leave while it was down. */
    @Override
    public void onReady(ReadyEvent event) {
        Set<Long> servers = Stream.concat(event.getJDA().getGuildCache().stream().map(ISnowflake::getIdLong),
                event.getJDA().getUnavailableGuilds().stream().map(Long::valueOf)).collect(Collectors.toSet());
        desk.aside(() -> features.membership().only(servers));
    }

    /** It may have been let in again while it was down. */
    @Override
    public void onGuildReady(GuildReadyEvent event) {
        desk.aside(() -> features.membership().present(event.getGuild().getIdLong()));
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        messages.heard(event.getMessage());
    }

    @Override
    public void onMessageUpdate(MessageUpdateEvent event) {
        if (AnswersTo.isChangedSoon(event.getMessage())) {
            messages.heard(event.getMessage());
        }
    }
}
