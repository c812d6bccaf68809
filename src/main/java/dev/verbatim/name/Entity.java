package dev.verbatim.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody while a story is being read: names and descriptions grow. */
final class Entity {
    /** “Sen. Jane Doe” is “the senator”. */
    private static final Map<String, String> IN_FULL = Map.of("sen", "senator", "gov", "governor", "rep",
            "representative", "gen", "general", "col", "colonel", "prof", "professor", "rev", "reverend", "lt",
            "lieutenant", "sgt", "sergeant");

    private List<String> name;
    private final boolean human;
    private Gender gender;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> roleWords = new LinkedHashSet<>();
    private int times;

    Entity(List<String> name, boolean human, Gender gender) {
        this.name = name;
        this.human = human;
        this.gender = gender;
    }

    boolean isHuman() {
        return human;
    }

    Gender gender() {
        return gender;
    }

    List<String> name() {
        return name;
    }

    int times() {
        return times;
    }

    String last() {
        return NameParts.last(name);
    }

    String first() {
        return name.getFirst();
    }

    void add(List<String> alias) {
        times++;
        aliases.add(String.join(" ", alias));
        if (alias.size() > name.size() && human && isFuller(alias)) {
            name = alias;
        }
    }

    /** A longer name counts when it only adds given names: “Warren”, “Elizabeth Warren”, “Elizabeth Ann Warren”. */
    private boolean isFuller(List<String> alias) {
        return alias.size() <= 4 && alias.containsAll(name) && alias.getLast().equals(name.getLast());
    }

    void learn(Gender told) {
        if (gender == Gender.UNKNOWN) {
            gender = told;
        }
    }

    void addRole(String words) {
        roles.add(words);
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            roleWords.add(IN_FULL.getOrDefault(word, word));
        }
    }

    /** The single words of all roles, in lower case. */
    Set<String> roleWords() {
        return roleWords;
    }

    /** Whether a role names a place or group: “Massachusetts senator”. */
    boolean hasPlace() {
        return roles.stream().flatMap(role -> Stream.of(role.split(" ", -1)))
                .anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !Lexicon.isTitle(word));
    }

    String canonical() {
        return String.join(" ", name);
    }

    Person person() {
        List<String> all = new ArrayList<>();
        all.add(canonical());
        aliases.stream().filter(alias -> !alias.equals(canonical())).forEach(all::add);
        return new Person(canonical(), human, all, List.copyOf(roles));
    }
}
