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
    private static final Map<String, String> IN_FULL = Map.ofEntries(Map.entry("sen", "senator"),
            Map.entry("gov", "governor"),
            Map.entry("rep", "representative"), Map.entry("gen", "general"), Map.entry("col", "colonel"),
            Map.entry("prof", "professor"), Map.entry("rev", "reverend"), Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"), Map.entry("pres", "president"));
    /** No real story gives somebody more; keeps time linear. */
    private static final int MOST_ROLES = 40;
    /** What makes an office another one. */
    static final Set<String> RANKS = Set.of("vice", "deputy", "former");

    private List<String> name;
    private final boolean human;
    private Gender gender;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final Set<String> roles = new LinkedHashSet<>();
    /** The words of each role, in lower case and in full. */
    private final List<Set<String>> offices = new ArrayList<>();
    private boolean affiliated;
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

    /** Whether more than one word that says something tells of a person: “Acme said” may be a firm. */
    boolean isSurelyHuman() {
        return isHuman() && (name().size() > 1 || gender() != Gender.UNKNOWN || !roleWords().isEmpty());
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
        if (roles.size() < MOST_ROLES) {
            roles.add(words);
            offices.add(words(words));
            roleWords.addAll(offices.getLast());
        }
    }

    private static Set<String> words(String role) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : role.toLowerCase(Locale.ROOT).split("(?!-general)[^\\p{L}\\p{N}]+", -1)) {
            words.add(IN_FULL.getOrDefault(word, word));
        }
        if (words.containsAll(Set.of("prime", "minister"))) {
            words.add("premier");
        }
        return words;
    }

    /** Says, in lower case, of which state and party somebody is. */
    void affiliate(List<String> stateAndParty) {
        affiliated |= !stateAndParty.isEmpty();
        roleWords.addAll(stateAndParty);
    }

    /** Whether an office, with “vice” and “former” alike, is among the roles. */
    boolean holds(String office, Set<String> ranks) {
        return offices.stream().anyMatch(role -> role.contains(office)
                && RANKS.stream().filter(rank -> !rank.equals(office))
                        .allMatch(rank -> role.contains(rank) == ranks.contains(rank)));
    }

    /** The single words of all roles, in lower case. */
    Set<String> roleWords() {
        return roleWords;
    }

    /** Whether a role names a place or group: “Massachusetts senator”. */
    boolean hasPlace() {
        return affiliated || roles.stream().flatMap(role -> Stream.of(role.split(" ", -1)))
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
