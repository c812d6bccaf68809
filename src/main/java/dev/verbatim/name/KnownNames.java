package dev.verbatim.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What kind of thing a name is likely to mean by its words alone, outside of any story. Known misses: people called after
 * places (“Paris Hilton”), and whatever the lists do not have.
 */
public final class KnownNames {
    private static final Pattern SPACE = Pattern.compile("[ \\u00a0]+");

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

    private static List<String> words(String name) {
        return Arrays.asList(SPACE.split(name.toLowerCase(Locale.ROOT).strip()));
    }
}
