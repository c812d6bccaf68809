package dev.verbatim.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Party and state behind a politician's name: “Sen. Jane Doe (R-Fla.)” is “the Florida Republican”. */
final class Affiliations {
    private static final Map<String, String> STATES = WordList.table("states.txt");
    private static final Map<String, String> PARTIES = Map.of("R", "republican", "D", "democrat", "I", "independent");
    private static final Pattern SHORT = Pattern.compile("([RDI])-(\\p{Lu}[\\p{L}.]*)");

    /** “R-South Carolina” */
    private static final Set<String> FIRST_HALVES = STATES.values().stream().filter(state -> state.contains("_"))
            .map(state -> state.substring(0, state.indexOf('_'))).collect(Collectors.toSet());

    private final Words words;

    Affiliations(Words words) {
        this.words = words;
    }

    /** Whether a word is a party's letter with a state. */
    static boolean is(String word) {
        Matcher matcher = SHORT.matcher(word);
        return isHalf(word) || (matcher.matches()
                && (STATES.containsKey(letters(matcher.group(2))) || matcher.group(2).length() == 1));
    }

    /** Whether a word is that with the first half of a state: “R-South” of “R-South Carolina”. */
    static boolean isHalf(String word) {
        Matcher matcher = SHORT.matcher(word);
        return matcher.matches() && FIRST_HALVES.contains(letters(matcher.group(2)));
    }

    /** The words, in lower case, for party and state right behind a name; nothing without. */
    List<String> behind(Mention name) {
        Matcher matcher = SHORT.matcher(words.word(name.to() + 1));
        return isOpener(words.word(name.to())) && matcher.matches()
                ? state(name.to() + 1, matcher.group(2)).map(state -> said(matcher.group(1), state)).orElse(List.of())
                : List.of();
    }

    private static boolean isOpener(String mark) {
        return mark.equals(",") || mark.equals("(");
    }

    private static List<String> said(String party, String state) {
        List<String> said = new ArrayList<>(List.of(state.split("_", -1)));
        said.add(Objects.requireNonNull(PARTIES.get(party)));
        return said;
    }

    /** “N.H.” is cut into words. */
    private Optional<String> state(int at, String first) {
        StringBuilder all = new StringBuilder(first);
        for (int i = at + 1; i <= at + 2 && i < words.size() && words.span(i).start() == words.span(i - 1).end(); i++) {
            all.append(words.word(i));
        }
        String known = STATES
                .get(letters(FIRST_HALVES.contains(letters(first)) ? first + words.word(at + 1) : all.toString()));
        return Optional.ofNullable(known == null ? STATES.get(letters(first)) : known);
    }

    private static String letters(String word) {
        return word.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
    }
}
