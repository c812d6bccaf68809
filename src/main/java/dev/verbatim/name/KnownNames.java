package dev.verbatim.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of thing a name is likely to mean by its words alone, outside of any story. Known misses: people called after
 * places (“Paris Hilton”), and whatever the lists do not have.
 */
public final class KnownNames {
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0]+");

    /** What somebody does more often than several people are it. */
    private static final Set<String> VERBS = Set.of("heads", "hosts", "judges", "stars", "chairs", "pilots", "partners",
            "pages", "coaches", "engineers", "doctors", "guests", "rivals");

    private KnownNames() {}

    /** Whether it opens with a first name. */
    public static boolean isPerson(String name) {
        String first = words(name).getFirst();
        return Lexicon.MALE.contains(first) || Lexicon.FEMALE.contains(first);
    }

    /** Whether its last word, or the one before a comma, names a place. */
    public static boolean isPlace(String name) {
        int comma = name.indexOf(',');
        return Lexicon.PLACES.contains(words(name).getLast())
                || (comma > 0 && Lexicon.PLACES.contains(words(name.substring(0, comma)).getLast()));
    }

    /** Whether a word of it is one that organisations are called by. */
    public static boolean isOrganisation(String name) {
        return words(name).stream().anyMatch(Lexicon.ORGANISATION::contains);
    }

    /** Whether it is a common noun for several people: “officials”. */
    public static boolean isForMany(String noun) {
        return noun.endsWith("s") && Lexicon.ROLES.contains(noun.substring(0, noun.length() - 1))
                && !VERBS.contains(noun);
    }

    private static List<String> words(String name) {
        return Arrays.asList(SPACE.split(name.toLowerCase(Locale.ROOT).strip()));
    }
}
