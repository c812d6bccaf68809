package dev.verbatim.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Family names of a story's people with one letter too many or too few, or two in the wrong order: “Bryne” for Jane Byrne. With
 * another letter (“Hansen” and “Hanson”) or an “e” at the end (“Brown” and “Browne”) they are other people's.
 */
final class Misspellings {
    private static final int SHORTEST = 5;
    /** “Labbot” and “Labott” differ only in what is doubled. */
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    /** Among how many people a name is looked for: keeps time linear. */
    private static final int MOST = 300;

    private Misspellings() {}

    /** The one person whose full name the story has, and whose family name is so near; “the Does” are several. */
    static Optional<Entity> owner(String word, List<Entity> entities) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST || lower.endsWith("s") || Lexicon.isFirstName(lower)
                || Lexicon.PLACES.contains(lower)
                || Lexicon.ORGANISATION.contains(lower)) {
            return Optional.empty();
        }
        List<Entity> near = entities.stream().limit(MOST)
                .filter(entity -> entity.isHuman() && entity.name().size() > 1 && isNear(lower, entity.last()))
                .limit(2).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static boolean isNear(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (other.length() < SHORTEST || one.charAt(0) != other.charAt(0)
                || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        if (!one.equals(other)
                && DOUBLED.matcher(one).replaceAll("$1").equals(DOUBLED.matcher(other).replaceAll("$1"))) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String a = one.substring(same);
        String b = other.substring(same);
        boolean otherEnd = same == longer - 1 && (one + other).endsWith("e");
        return same < longer && !otherEnd && (tail(a, 1).equals(b) || a.equals(tail(b, 1)) || isSwapped(a, b));
    }

    private static boolean isSwapped(String a, String b) {
        return a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
