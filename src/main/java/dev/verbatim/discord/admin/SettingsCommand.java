package dev.verbatim.discord.admin;

import dev.verbatim.discord.command.Call;
import dev.verbatim.discord.command.Typing;
import dev.verbatim.library.Library;
import dev.verbatim.library.Shelf;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import dev.verbatim.source.OwnSource;
import dev.verbatim.store.ServerSettings;
import dev.verbatim.store.Servers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;

/** {@code /settings}: the server's language, the sources that it is answered from, and who its admins are. */
record SettingsCommand(Servers servers, Library library) implements AdminCommand {
    private static final String LANGUAGE = "language";
    private static final String STORIES = "stories";
    private static final String SOURCE = "source";
    private static final String ADMINS = "admins";
    private static final String ROLE = "role";
    private static final String USUAL = "discord";

    @Override
    public SlashCommandData data() {
        OptionData language = new OptionData(OptionType.STRING, LANGUAGE, "The language", true)
                .addChoice("as set at Discord", USUAL).addChoice("English", "en").addChoice("Deutsch", "de");
        return Commands.slash("settings", "How I behave on this server").addSubcommands(
                Part.named(LANGUAGE, "The language of my own words; stories stay as they are", language),
                Part.named(STORIES, "Which sources I answer from; without any, from all",
                        Part.words(SOURCE, "Adds this source, or takes it away again", Part.LONGEST_NAME * 2, false)
                                .setAutoComplete(true)),
                Part.named(ADMINS, "Which role may use these commands too",
                        Part.chosen(OptionType.ROLE, ROLE, "Adds this role, or takes it away again", true)),
                Part.named("show", "What is set"));
    }

    @Override
    public List<String> suggestions(Typing typing) {
        return library.shelves(typing.caller().server()).stream().map(Shelf::label)
                .filter(label -> label.toLowerCase(Locale.ROOT).contains(typing.words().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public void run(Call call) {
        call.answerPrivately(() -> switch (Part.of(call)) {
            case LANGUAGE -> language(call);
            case STORIES -> stories(call);
            case ADMINS -> admins(call);
            default -> shown(servers.of(Part.server(call)), call.event().getGuild());
        });
    }

    private Reply language(Call call) {
        String chosen = Part.words(call, LANGUAGE);
        return shown(servers.change(Part.server(call),
                now -> now.withLanguage(chosen.equals(USUAL) ? null : chosen)), call.event().getGuild());
    }

    private Reply stories(Call call) {
        String label = Part.words(call, SOURCE);
        Optional<Shelf> shelf = library.shelves(Part.server(call)).stream().filter(each -> each.label().equals(label))
                .findFirst();
        if (shelf.isEmpty() && !label.isEmpty()) {
            return AdminWording.line("gather.no-such-source");
        }
        return shown(servers.change(Part.server(call), now -> now.withStories(shelf
                .map(each -> toggled(now.stories(), each.name())).orElse(Set.of()))), call.event().getGuild());
    }

    private Reply admins(Call call) {
        long role = Part.id(call, ROLE);
        return shown(servers.change(Part.server(call), now -> now.withAdminRoles(toggled(now.adminRoles(), role))),
                call.event().getGuild());
    }

    private static <T> Set<T> toggled(Set<T> some, T one) {
        Set<T> others = new HashSet<>(some);
        if (!others.remove(one)) {
            others.add(one);
        }
        return others;
    }

    private static Reply shown(ServerSettings settings, @Nullable Guild server) {
        List<List<Run>> items = new ArrayList<>();
        String language = settings.language();
        items.add(AdminWording.item("settings.language", Run.code(language == null
                ? AdminWording.words("settings.of-discord")
                : language)));
        items.add(AdminWording.item("settings.stories", Run.code(settings.stories().isEmpty()
                ? AdminWording.words("settings.all-sources")
                : String.join(", ", settings.stories().stream().map(OwnSource::shown).sorted().toList()))));
        items.add(AdminWording.item("settings.admins", Run.code(settings.adminRoles().isEmpty()
                ? AdminWording.words("settings.no-roles")
                : String.join(", ", names(settings, server)))));
        return AdminWording.list("settings.heading", items, "");
    }

    private static List<String> names(ServerSettings settings, @Nullable Guild server) {
        return settings.adminRoles().stream().sorted().map(id -> {
            Role role = server == null ? null : server.getRoleById(id);
            return role == null ? AdminWording.words("settings.role-gone") : role.getName();
        }).toList();
    }
}
