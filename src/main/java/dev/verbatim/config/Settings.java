package dev.verbatim.config;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.index.IndexSettings;
import dev.verbatim.source.SourceSettings;
import dev.verbatim.source.TextSettings;
import dev.verbatim.store.StoreSettings;
import java.util.List;

/**
 * All settings, checked. Each package owns its own.
 *
 * @param sources in the order of the file
 */
public record Settings(
        List<SourceSettings> sources,
        TextSettings texts,
        IndexSettings index,
        StoreSettings data,
        AnswerSettings answers,
        DiscordSettings discord) {
    public Settings {
        sources = List.copyOf(sources);
    }
}
