package dev.verbatim.discord.command;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;
import net.dv8tion.jda.api.interactions.commands.localization.ResourceBundleLocalizationFunction;

/**
 * What commands and their options are called in other languages than English. Discord shows each user those of the language
 * of their app. They lie in {@code commands_de.properties}; another language is another such file, and its name here.
 */
final class CommandLanguages {
    private static final String BUNDLE = "dev.verbatim.discord.command.commands";

    private CommandLanguages() {}

    static LocalizationFunction all() {
        return ResourceBundleLocalizationFunction.fromBundles(BUNDLE, DiscordLocale.GERMAN).build();
    }
}
