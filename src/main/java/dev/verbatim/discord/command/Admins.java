package dev.verbatim.discord.command;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import org.jspecify.annotations.Nullable;

/**
 * Who may use the admins' commands: members who may manage their server, and those with a role that the config names.
 *
 * <p>Discord can hide a command from members without a permission, but then hides it from holders of our roles too. So
 * the command is hidden only where the config names no role, and checked each time it is used in any case.
 *
 * @param roles ids or names, a name to the letter
 */
public record Admins(List<String> roles) {
    public DefaultMemberPermissions visibility() {
        return roles.isEmpty()
                ? DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER)
                : DefaultMemberPermissions.ENABLED;
    }

    /** Outside a server nobody is a member, so nobody may. */
    public boolean include(@Nullable Member member) {
        return member != null
                && (member.hasPermission(Permission.MANAGE_SERVER) || member.getRoles().stream().anyMatch(this::named));
    }

    private boolean named(Role role) {
        return roles.contains(role.getId()) || roles.contains(role.getName());
    }
}
