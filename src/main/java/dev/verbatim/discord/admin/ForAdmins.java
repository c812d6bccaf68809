package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.SlashCommand;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.reply.Wording;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** A command that only admins may use, on servers only: checked and noted at each use. */
record ForAdmins(AdminCommand command, Office office) implements SlashCommand {
    @Override
    public SlashCommandData data() {
        return command.data().setContexts(InteractionContextType.GUILD).setDefaultPermissions(office.visibility());
    }

    @Override
    public boolean isForAnywhere() {
        return true;
    }

    @Override
    public void run(Call call) {
        if (!call.place().caller().isInServer() || !office.admits(call.event().getMember())) {
            call.decline(Wording.adminsOnly());
            return;
        }
        office.note(call.event(), call.place().caller().server());
        command.run(call);
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return typing.caller().isInServer() ? command.suggestions(typing) : List.of();
    }
}
