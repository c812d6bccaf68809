package dev.verbatim.discord.command;

import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;

/**
 * A slash command as it was given.
 *
 * @param event not acknowledged yet
 * @param place answers the giver
 * @param responder speaks the giver's language
 */
public record Call(SlashCommandInteractionEvent event, Place place, Responder responder) {
    /** The words of an option, or null where it was left out. */
    public @Nullable String words(String option) {
        OptionMapping given = event.getOption(option);
        return given == null ? null : given.getAsString();
    }

    /** Whether an option was switched on. */
    public boolean isOn(String option) {
        OptionMapping given = event.getOption(option);
        return given != null && given.getAsBoolean();
    }

    /** The page that was asked for, counted from 0; the first where none was. */
    public int page() {
        OptionMapping given = event.getOption(Option.PAGE);
        return given == null ? 0 : Math.clamp(given.getAsLong() - 1, 0, Integer.MAX_VALUE - 1);
    }

    /** Answers for all to read. */
    public void answer(Supplier<Reply> reply) {
        place.think();
        place.say(Card.of(reply.get()));
    }

    /** Answers for the giver alone. */
    public void answerPrivately(Supplier<Reply> reply) {
        place.thinkPrivately();
        place.say(Card.of(reply.get()));
    }

    /** Says no to the giver alone, in place of any answer, and waits until Discord has it. */
    public void decline(Reply reply) {
        var _ = place.decline(reply).join();
    }
}
