package dev.verbatim.name;

import java.util.List;

/**
 * Somebody whom a story names: a person, an organisation or a group.
 *
 * @param name the fullest name that the story gives
 * @param human whether the story treats it as a person
 * @param aliases all names that the story uses, the full one first: “Elizabeth Warren”, “Warren”
 * @param roles who that is, in the story's words: “Massachusetts senator”, “president of Eurasia Group”
 */
public record Person(String name, boolean human, List<String> aliases, List<String> roles) {
    public Person {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }
}
