package dev.verbatim.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Organisations that a story also calls by their initials: “AP” for the Associated Press. */
final class Initials {
    private final Map<String, List<String>> names = new HashMap<>();

    Initials(Words words, List<Mention> mentions) {
        Set<String> ambiguous = new HashSet<>();
        for (Mention mention : mentions) {
            List<String> name = NameParts.of(words, mention);
            String initials = of(name);
            List<String> known = isOrganisation(name) ? names.putIfAbsent(initials, name) : name;
            if (known != null && !known.equals(name)) {
                ambiguous.add(initials);
            }
        }
        names.keySet().removeAll(ambiguous);
    }

    /** The one name of the story that has these initials, when they are all capitals. */
    Optional<List<String>> name(String initials) {
        return Optional.ofNullable(names.get(initials));
    }

    private static boolean isOrganisation(List<String> name) {
        return name.size() > 1 && !Lexicon.isFirstName(name.getFirst())
                && name.stream().anyMatch(word -> Lexicon.ORGANISATION.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Of the words with a capital. */
    private static String of(List<String> name) {
        List<String> capitals = new ArrayList<>(name);
        capitals.removeIf(word -> !Character.isUpperCase(word.charAt(0)));
        StringBuilder initials = new StringBuilder();
        capitals.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }
}
