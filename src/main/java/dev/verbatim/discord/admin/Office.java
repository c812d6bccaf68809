package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Admins;
import dev.verbatim.store.Store;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may use the admins' commands on a server, and what they did. */
record Office(Admins admins, Store store) {
    private static final Logger LOG = LoggerFactory.getLogger(Office.class);

    DefaultMemberPermissions visibility() {
        return admins.visibility();
    }

    /** Asked at each use: what Discord shows or hides is only a courtesy. */
    boolean admits(@Nullable Member member) {
        return admins.include(member) || (member != null && member.getRoles().stream().map(Role::getIdLong)
                .anyMatch(store.servers().of(member.getGuild().getIdLong()).adminRoles()::contains));
    }

    /** The log names the command alone; what it was given, perhaps an address with a key, is for the server's audit. */
    void note(SlashCommandInteractionEvent event, long server) {
        LOG.info("/{} by {} on server {}", event.getFullCommandName(), event.getUser().getId(), server);
        store.audit().note(server, event.getUser().getIdLong(), event.getFullCommandName(),
                event.getCommandString());
    }
}
