package dev.verbatim.discord;

import dev.verbatim.discord.asking.Admission;
import dev.verbatim.discord.asking.History;
import dev.verbatim.discord.asking.Languages;
import dev.verbatim.discord.asking.Membership;
import dev.verbatim.discord.asking.Sight;
import dev.verbatim.discord.command.Command;
import dev.verbatim.discord.component.Feedback;
import dev.verbatim.discord.component.Memory;
import java.util.List;

/**
 * What others bring to the bot: who may ask, which language is spoken where, what outlives the process, and commands
 * beside the bot's own.
 *
 * @param membership told which servers the bot comes to and has to leave
 */
public record Extensions(
        Admission admission,
        Languages languages,
        Sight sight,
        History history,
        Feedback feedback,
        Memory memory,
        List<Command> commands,
        Membership membership) {
    /** A bot on its own: everybody may ask, and nothing is kept. */
    public static final Extensions NONE = new Extensions(Admission.everybody(), Languages.ofDiscord(),
            Sight.everything(), History.none(), Feedback.none(), Memory.ofProcess(), List.of(), Membership.none());

    public Extensions {
        commands = List.copyOf(commands);
    }
}
