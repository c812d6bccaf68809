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
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String TIMELINE = "timeline";
    static final String SPEAKER = "speaker";
    static final String STORY = "story";
    static final String SOURCES = "sources";
    static final String REINDEX = "reindex";
    static final String HELP = "help";
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_WORDS = 100;

    private Commands() {}

    static List<SlashCommandData> all(Admins admins) {
        SlashCommandData ask = command(ASK, "Ask what the stories say, in their own words").addOptions(
                new OptionData(OptionType.STRING, QUESTION, "When did Jane Doe resign?", true)
                        .setRequiredLength(1, LONGEST_QUESTION),
                words(SINCE, "Only from then on: 2022-10-12, October 2022, 2022"),
                words(UNTIL, "Only until then: 2022-10-12, October 2022, 2022"));
        SlashCommandData timeline = command(TIMELINE, "What was said and what happened, oldest first").addOptions(
                words(SPEAKER, "Only what this one said"), words(STORY, "Only from this story"));
        SlashCommandData reindex = command(REINDEX, "Read all sources again").setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(admins.visibility());
        return List.of(ask, timeline, command(SOURCES, "Where the stories come from"), reindex,
                command(HELP, "What I am and how to ask me"));
    }

    private static OptionData words(String name, String description) {
        return new OptionData(OptionType.STRING, name, description).setRequiredLength(1, LONGEST_WORDS);
    }

    private static SlashCommandData command(String name, String description) {
        return net.dv8tion.jda.api.interactions.commands.build.Commands.slash(name, description)
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }
}
