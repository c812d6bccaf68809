package dev.verbatim.discord.command;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command that is typed, such as {@code /ask}. */
public non-sealed interface SlashCommand extends Command {
    @Override
    SlashCommandData data();

    /** Whether it works in channels too that the bot is told to keep out of. */
    default boolean isForAnywhere() {
        return false;
    }

    /** Somebody gives it. Called on a thread of its own; a failure is told to them, with an id that the log has too. */
    void run(Call call);

    /**
     * Suggests words for an option while somebody types it. Has about a second, on a thread of its own.
     *
     * @return the best first; what is too long or too much for Discord is left out
     */
    default List<String> suggestions(Typing typing) {
        return List.of();
    }
}
