package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import dev.verbatim.store.ServerSettings;
import dev.verbatim.store.Servers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;

/** {@code /channel}: where the bot answers. */
record ChannelCommand(Servers servers) implements AdminCommand {
    private static final String CHANNEL = "channel";

    @Override
    public SlashCommandData data() {
        OptionData channel = Part.chosen(OptionType.CHANNEL, CHANNEL, "The channel, with its threads", true);
        return Commands.slash("channel", "Where I answer on this server").addSubcommands(
                Part.named("allow", "Answer here; with any channel allowed, in no other", channel),
                Part.named("deny", "Never answer here", channel),
                Part.named("clear", "Neither allow nor deny this channel", channel),
                Part.named(Part.LIST, "Which channels are allowed or denied"));
    }

    @Override
    public void run(Call call) {
        call.answerPrivately(() -> {
            ServerSettings settings = changed(call);
            return list(settings, call.event().getGuild());
        });
    }

    private ServerSettings changed(Call call) {
        long server = Part.server(call);
        long channel = Part.id(call, CHANNEL);
        return switch (Part.of(call)) {
            case "allow" -> servers.change(server, now -> now.withChannels(with(now.allowed(), channel),
                    without(now.denied(), channel)));
            case "deny" -> servers.change(server, now -> now.withChannels(without(now.allowed(), channel),
                    with(now.denied(), channel)));
            case "clear" -> servers.change(server, now -> now.withChannels(without(now.allowed(), channel),
                    without(now.denied(), channel)));
            default -> servers.of(server);
        };
    }

    private static Set<Long> with(Set<Long> ids, long one) {
        return Stream.concat(ids.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> without(Set<Long> ids, long one) {
        return ids.stream().filter(id -> id != one).collect(Collectors.toUnmodifiableSet());
    }

    private static Reply list(ServerSettings settings, @Nullable Guild server) {
        List<List<Run>> items = new ArrayList<>();
        settings.allowed().stream().sorted().forEach(id -> items.add(item("channel.allowed", id, server)));
        settings.denied().stream().sorted().forEach(id -> items.add(item("channel.denied", id, server)));
        return AdminWording.list(settings.allowed().isEmpty() ? "channel.all-but" : "channel.only", items,
                "channel.all");
    }

    private static List<Run> item(String key, long id, @Nullable Guild server) {
        GuildChannel channel = server == null ? null : server.getGuildChannelById(id);
        return AdminWording.item(key,
                Run.code(channel == null ? AdminWording.words("channel.gone") : "#" + channel.getName()));
    }
}
