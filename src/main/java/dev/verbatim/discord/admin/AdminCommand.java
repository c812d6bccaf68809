package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.Typing;
import java.util.List;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command of admins, without the checks that all of them share. */
interface AdminCommand {
    SlashCommandData data();

    /** An admin gives it, in a server. */
    void run(Call call);

    /** As with any command. Whoever types may be no admin yet. */
    default List<String> suggestions(Typing typing) {
        return List.of();
    }
}
