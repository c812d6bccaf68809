package dev.verbatim.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose a name is that is written in one word, as on Twitter: “@jane_doe”, “JaneDoe”, “realJaneDoe”; somebody whom the story
 * names, or whoever the capitals tell.
 */
final class Handles {
    private static final Pattern JOINED = Pattern.compile("\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{L}*)+");
    /** What some put before their names. */
    private static final Pattern REAL = Pattern.compile("(?i)@?(?:real|official|the)(?=\\p{Lu})");
    /** Between the parts of “JaneMDoe” and “MartinODoe”. */
    private static final Pattern PARTS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}(?!\\p{Lu}?$))");
    private static final int MOST_PARTS = 3;
    /** Among how many people a handle's owner is looked for: keeps time linear. */
    private static final int MOST = 300;

    private Handles() {}

    /** Whether a word is surely one: “@jane”, “realJaneDoe”. */
    static boolean is(String word) {
        return word.startsWith("@") || (word.startsWith("real") && isJoined(word));
    }

    private static boolean isJoined(String word) {
        return JOINED.matcher(bare(word)).matches();
    }

    /** Who of the people of a story it belongs to. */
    static Optional<Entity> owner(String word, List<Entity> entities) {
        String bare = letters(bare(word));
        boolean sure = word.startsWith("@");
        return !is(word) && !isJoined(word)
                ? Optional.empty()
                : entities.stream().limit(MOST).filter(Entity::isHuman)
                        .filter(entity -> isOf(entity, bare, sure) && !isOfAnother(word, entity)).findFirst();
    }

    private static boolean isOf(Entity entity, String bare, boolean sure) {
        String whole = letters(String.join("", entity.name()));
        String last = letters(entity.last());
        return bare.equals(whole) || (sure && (bare.contains(whole) || (last.length() > 4 && bare.contains(last))));
    }

    /** “@AnnDoe” is not Jane Doe's. */
    private static boolean isOfAnother(String word, Entity entity) {
        return name(word).filter(parts -> !NameParts.sameFirst(parts, entity.name())).isPresent();
    }

    /** The parts of the name, when its capitals tell of them and the first one is a given name. */
    static Optional<List<String>> name(String word) {
        List<String> parts = isJoined(word) ? List.of(PARTS.split(bare(word), -1)) : List.of();
        boolean person = parts.size() > 1 && parts.size() <= MOST_PARTS && Lexicon.isFirstName(parts.getFirst())
                && !Lexicon.ORGANISATION.contains(parts.getLast().toLowerCase(Locale.ROOT));
        return person ? Optional.of(parts) : Optional.empty();
    }

    private static String bare(String word) {
        String bare = REAL.matcher(word).replaceFirst("");
        return bare.startsWith("@") ? bare.substring(1) : bare;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
