package dev.verbatim.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody while a story is being read: names and descriptions grow. */
final class Entity {
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
            roleWords.add(word);
        }
    }

    /** The single words of all roles, in lower case. */
    Set<String> roleWords() {
        return roleWords;
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
