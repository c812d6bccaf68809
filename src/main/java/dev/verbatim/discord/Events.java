package dev.verbatim.discord;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Run;
import dev.verbatim.reply.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/** What happens on Discord, brought before the responder. */
final class Events extends ListenerAdapter {
    private final Responder responder;
    private final Admins admins;
    private final Desk desk;

    Events(Responder responder, Admins admins, Desk desk) {
        this.responder = responder;
        this.admins = admins;
        this.desk = desk;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        CommandPlace place = new CommandPlace(event);
        desk.take(event.getIdLong(), place, () -> command(event, place));
    }

    private void command(SlashCommandInteractionEvent event, Place place) {
        switch (event.getName()) {
            case Commands.ASK -> answer(place, () -> asked(event));
            case Commands.TIMELINE -> answer(place, () -> responder.timeline(words(event, Commands.SPEAKER),
                    words(event, Commands.STORY)));
            case Commands.SOURCES -> answer(place, responder::sources);
            case Commands.REINDEX -> reindex(event, place);
            default -> answer(place, responder::help);
        }
    }

    private void reindex(SlashCommandInteractionEvent event, Place place) {
        if (admins.include(event.getMember())) {
            answer(place, () -> responder.reindex(place::progress));
        } else {
            var _ = place.decline(Wording.adminsOnly()).join();
        }
    }

    /** Others in the channel see the command, but not what it was given: the answer says it again. */
    private Reply asked(SlashCommandInteractionEvent event) {
        String question = Objects.requireNonNullElse(words(event, Commands.QUESTION), "");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Note.of(Run.plain(question)));
        blocks.addAll(responder.answer(question, words(event, Commands.SINCE), words(event, Commands.UNTIL)).blocks());
        return new Reply(blocks);
    }

    private static @Nullable String words(SlashCommandInteractionEvent event, String option) {
        OptionMapping given = event.getOption(option);
        return given == null ? null : given.getAsString();
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Message message = event.getMessage();
        if (!event.getChannel().canTalk()) {
            return;
        }
        MessagePlace place = new MessagePlace(message);
        switch (Addressed.of(incoming(message), event.getJDA().getSelfUser().getIdLong())) {
            case Addressed.Nothing _ -> {
            }
            case Addressed.Called _ -> desk.take(message.getIdLong(), place, () -> answer(place, responder::help));
            case Addressed.Question question -> desk.take(message.getIdLong(), place,
                    () -> answer(place, () -> responder.answer(question.words())));
        }
    }

    private static void answer(Place place, Supplier<Reply> reply) {
        place.think();
        place.say(reply.get());
    }

    private static Addressed.Message incoming(Message message) {
        Message above = message.getReferencedMessage();
        boolean reply = above != null && above.getAuthor().equals(message.getJDA().getSelfUser());
        boolean written = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        boolean byMachine = message.getAuthor().isBot() || message.isWebhookMessage();
        return new Addressed.Message(written, byMachine, !message.isFromGuild(), reply, message.getContentRaw());
    }
}
