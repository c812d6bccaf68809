package dev.verbatim.discord.command;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.reply.Responder;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What several commands are made of. */
final class Option {
    static final String QUESTION = "question";
    static final String SINCE = "since";
    static final String UNTIL = "until";
    static final String SPEAKER = "speaker";
    static final String STORY = "story";
    static final String PAGE = "page";
    private static final int LONGEST_WORDS = 100;

    private Option() {}

    static OptionData words(String name, String description) {
        return new OptionData(OptionType.STRING, name, description).setRequiredLength(1, LONGEST_WORDS);
    }

    /** Which page of a list; pages are counted from 1. */
    static OptionData page() {
        return new OptionData(OptionType.INTEGER, PAGE, "Which page of the list").setMinValue(1);
    }

    /** Something to switch on. */
    static OptionData onOff(String name, String description) {
        return new OptionData(OptionType.BOOLEAN, name, description) {
            /* Discord knows no suggestions for two values, and JDA says that there are none. */
            @Override
            public DataObject toData() {
                return super.toData().remove("autocomplete");
            }
        };
    }

    /** A command for servers and direct messages. */
    static SlashCommandData command(String name, String description) {
        return Commands.slash(name, description)
                .setContexts(List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM));
    }

    /** An entry in the menu of messages, in servers and direct messages. */
    static CommandData ofMessages(String name) {
        return Commands.message(name).setContexts(List.of(InteractionContextType.GUILD, InteractionContextType.BOT_DM));
    }

    /** Suggests names of speakers or of stories. */
    static List<String> names(Typing typing, Asking asking) {
        Responder responder = asking.responder(typing.caller());
        return switch (typing.option()) {
            case SPEAKER -> responder.speakers(typing.words());
            case STORY -> responder.stories(typing.words());
            default -> List.of();
        };
    }
}
