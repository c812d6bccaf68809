package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What admins' commands are made of. */
final class Part {
    static final String LIST = "list";
    static final int LONGEST_NAME = 40;

    private Part() {}

    static SubcommandData named(String name, String description, OptionData... options) {
        return new SubcommandData(name, description).addOptions(options);
    }

    static OptionData words(String name, String description, int longest, boolean needed) {
        return new OptionData(OptionType.STRING, name, description, needed).setRequiredLength(1, longest);
    }

    /** An option that is not typed. JDA says of each that it suggests nothing, which Discord knows of typed ones alone. */
    static OptionData chosen(OptionType type, String name, String description, boolean needed) {
        return new OptionData(type, name, description, needed) {
            @Override
            public DataObject toData() {
                return super.toData().remove("autocomplete");
            }
        };
    }

    /** Which part of the command was given. */
    static String of(Call call) {
        String name = call.event().getSubcommandName();
        return name == null ? "" : name;
    }

    static long server(Call call) {
        return call.place().caller().server();
    }

    static long user(Call call) {
        return call.place().caller().user();
    }

    /** The words of an option that Discord does not let anybody leave out; empty if it does. */
    static String words(Call call, String option) {
        String words = call.words(option);
        return words == null ? "" : words.strip();
    }

    /** The id of a channel or role that was given; 0 for none. Discord tells only those of this server. */
    static long id(Call call, String option) {
        OptionMapping given = call.event().getOption(option);
        if (given == null) {
            return 0;
        }
        ISnowflake mentioned = given.getType() == OptionType.ROLE ? given.getAsRole() : given.getAsChannel();
        return mentioned.getIdLong();
    }
}
