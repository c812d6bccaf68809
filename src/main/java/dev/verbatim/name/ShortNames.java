package dev.verbatim.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a part of a full name stands for that is not its last word: “Lu” of “Lu Zhenhua”, whose family name comes first,
 * “Robles” of “Jane Robles Peña”, who has two, “Van der Roe” of “John van der Roe”, and “Qadir” of “John al-Qadir”. Of two
 * people with such a part it is neither.
 */
final class ShortNames {
    /** “al-Qadir”: a capital in spite of its first letter. */
    private static final Pattern ARTICLE = Pattern.compile("(?:al|el|ul|as|ash|an|ar|ad|at|az|ibn|bin)-(?=\\p{Lu})");
    /** “Jong-ho”: given names of Korea, which stand behind the family's. */
    private static final Pattern GIVEN_LAST = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
    /** Among how many people a part's owner is looked for: keeps time linear. */
    private static final int MOST = 300;
    /** With two given names and two families'. */
    private static final int LONGEST = 4;

    private ShortNames() {}

    /** Whether a word is a family name behind an article that is written small. */
    static boolean hasArticle(String word) {
        return word.indexOf('-') > 0 && ARTICLE.matcher(word).lookingAt();
    }

    /** Whether the family name comes first, so that the first word tells nothing of “he” or “she”. */
    static boolean isFamilyFirst(List<String> name) {
        return name.size() == 2 && GIVEN_LAST.matcher(name.getLast()).matches();
    }

    /** Whether a name of several words opens with what only joins a family name: “Van der Roe”. */
    static boolean isFamily(List<String> name) {
        return name.size() > 1 && NamePlaces.PARTICLES.contains(name.getFirst().toLowerCase(Locale.ROOT));
    }

    static Optional<Entity> owner(List<String> part, List<Entity> entities) {
        List<Entity> owners = entities.stream().limit(MOST).filter(Entity::isHuman)
                .filter(entity -> isPart(part, entity.name())).limit(2).toList();
        return owners.size() == 1 ? Optional.of(owners.getFirst()) : Optional.empty();
    }

    private static boolean isPart(List<String> part, List<String> name) {
        if (part.size() >= name.size()) {
            return false;
        }
        String word = part.getFirst();
        return part.size() > 1
                ? lower(name.subList(name.size() - part.size(), name.size())).equals(lower(part))
                : name.getFirst().equals(word) || isWithArticle(word, name.getLast()) || isFirstOfTwo(word, name);
    }

    private static boolean isWithArticle(String word, String last) {
        return hasArticle(last) && ARTICLE.matcher(last).replaceFirst("").equals(word);
    }

    /** Whether it stands before the last word and is no given name: “Robles” of “Jane Robles Peña”. */
    private static boolean isFirstOfTwo(String word, List<String> name) {
        return name.size() > 2 && name.size() <= LONGEST && name.get(name.size() - 2).equals(word)
                && !Lexicon.isFirstName(word);
    }

    private static List<String> lower(List<String> name) {
        return name.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
