package dev.verbatim.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

/** The commands that Discord offers to users, by name. */
final class Commands {
    static final String ASK = "ask";
    static final String QUESTION = "question";
    static final String SOURCES = "sources";
    static final String REINDEX = "reindex";
    static final String HELP = "help";
    private static final int LONGEST_QUESTION = 300;

    private Commands() {}

    static List<SlashCommandData> all(Admins admins) {
        SlashCommandData ask = command(ASK, "Ask what the stories say, in their own words").addOptions(
                new OptionData(OptionType.STRING, QUESTION, "When did Jane Doe resign?", true)
                        .setRequiredLength(1, LONGEST_QUESTION));
        SlashCommandData reindex = command(REINDEX, "Read all sources again").setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(admins.visibility());
        return List.of(ask, command(SOURCES, "Where the stories come from"), reindex,
                command(HELP, "What I am and how to ask me"));
    }

    private static SlashCommandData command(String name, String description) {
        return net.dv8tion.jda.api.interactions.commands.build.Commands.slash(name, description)
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }
}
