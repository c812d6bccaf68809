package dev.verbatim.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a name. */
final class NameParts {
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "kc", "qc", "mp",
            "msp",
            "mep", "obe", "mbe", "cbe", "md", "m.d.", "phd", "ph.d.", "esq", "esq.");

    private NameParts() {}

    static List<String> of(Words words, Mention mention) {
        List<String> parts = new ArrayList<>();
        for (int i = mention.nameFrom(); i < mention.to(); i++) {
            boolean joined = words.word(i).equals("/") || words.word(i - 1).equals("/")
                    || NamePlaces.isPossessive(words, i);
            if (!parts.isEmpty() && joined) {
                parts.set(parts.size() - 1, parts.getLast() + words.word(i));
            } else {
                parts.add(words.word(i));
            }
        }
        return parts;
    }

    /** The family name: the last word that is no “Jr.”. */
    static String last(List<String> name) {
        String last = name.getLast();
        boolean suffix = name.size() > 1 && SUFFIXES.contains(last.toLowerCase(Locale.ROOT));
        return (suffix ? name.get(name.size() - 2) : last).toLowerCase(Locale.ROOT);
    }

    /** Whether nothing speaks against two people of one family name being one: nicknames and initials agree. */
    static boolean sameFirst(List<String> one, List<String> other) {
        if (one.size() == 1 || other.size() == 1) {
            return true;
        }
        String a = one.getFirst().toLowerCase(Locale.ROOT);
        String b = other.getFirst().toLowerCase(Locale.ROOT);
        return Nicknames.same(a, b) || isInitial(a, b) || isInitial(b, a) || one.contains(other.getFirst())
                || other.contains(one.getFirst());
    }

    private static boolean isInitial(String initial, String name) {
        return initial.length() <= 2 && initial.charAt(0) == name.charAt(0);
    }
}
