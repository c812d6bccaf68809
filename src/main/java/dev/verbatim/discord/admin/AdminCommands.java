package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Admins;
import dev.verbatim.discord.command.Command;
import dev.verbatim.discord.community.Community;
import dev.verbatim.store.Store;
import java.util.List;

/** All commands of admins, in one list wired by hand. Whoever adds one adds its line here. */
public final class AdminCommands {
    private AdminCommands() {}

    /**
     * Makes them.
     *
     * @param admins who the configuration and Discord say may use them; a server's own settings say who else
     */
    public static List<Command> of(Admins admins, Community community, Vitals vitals) {
        Store store = community.store();
        Office office = new Office(admins, store);
        List<AdminCommand> commands = List.of(
                new SourceCommand(community.library()),
                new ReindexCommand(community.library()),
                new StatusCommand(community, vitals),
                new ConfigCommand(vitals),
                new ChannelCommand(store.servers()),
                new FeedbackCommand(store.feedback()),
                new UnansweredCommand(store.questions()),
                new SettingsCommand(store.servers(), community.library()));
        return commands.stream().<Command>map(command -> new ForAdmins(command, office)).toList();
    }
}
