package dev.verbatim.discord.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

/** All commands, found by name. */
public final class Menu {
    private final List<Command> commands;
    private final Map<String, Command> byName;

    /** @throws IllegalStateException when two share a name */
    public Menu(List<Command> commands) {
        this.commands = List.copyOf(commands);
        this.byName = commands.stream().collect(Collectors.toMap(each -> each.data().getName(), Function.identity()));
    }

    /** What Discord is to offer, in the order of the list and in all languages. */
    public List<CommandData> data() {
        LocalizationFunction languages = CommandLanguages.all();
        return commands.stream().map(command -> command.data().setLocalizationFunction(languages)).toList();
    }

    /** Finds a slash command; nothing for one that Discord still offers from an earlier version. */
    public Optional<SlashCommand> slash(String name) {
        return byName.get(name) instanceof SlashCommand command ? Optional.of(command) : Optional.empty();
    }

    /** Finds a command of messages' menus. */
    public Optional<MessageCommand> message(String name) {
        return byName.get(name) instanceof MessageCommand command ? Optional.of(command) : Optional.empty();
    }
}
