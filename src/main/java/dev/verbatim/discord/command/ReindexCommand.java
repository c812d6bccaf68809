package dev.verbatim.discord.command;

import dev.verbatim.discord.message.Card;
import dev.verbatim.reply.Wording;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** {@code /reindex}: reads the sources again; for admins. */
public final class ReindexCommand implements SlashCommand {
    private final Admins admins;

    public ReindexCommand(Admins admins) {
        this.admins = admins;
    }

    @Override
    public SlashCommandData data() {
        return Option.command("reindex", "Read all sources again").setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(admins.visibility());
    }

    @Override
    public void run(Call call) {
        if (!admins.include(call.event().getMember())) {
            call.decline(Wording.adminsOnly());
            return;
        }
        call.place().think();
        call.place().say(Card.of(call.responder().reindex(call.place()::progress)));
    }
}
