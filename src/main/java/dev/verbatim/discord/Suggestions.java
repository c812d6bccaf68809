package dev.verbatim.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** Suggestions as Discord takes them: few, short, each once. A long one is left out: cut, it would mean something else. */
final class Suggestions {
    private Suggestions() {}

    static List<Choice> of(List<String> words) {
        return words.stream().map(String::strip)
                .filter(each -> !each.isEmpty() && each.length() <= OptionData.MAX_CHOICE_VALUE_LENGTH)
                .distinct().limit(OptionData.MAX_CHOICES).map(each -> new Choice(each, each)).toList();
    }
}
