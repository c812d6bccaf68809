package dev.verbatim.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who “the senator”, “the Massachusetts senator” or “the mayor of Oakfield” is: whoever alone in the story is called so by a
 * title (“Sen. Jane Doe”) or an apposition (“Jane Doe, the mayor of Oakfield”). Of several senators only the one whom the
 * story puts into that place. “the senator from Ohio” and “the spokesman who …” bring somebody new.
 *
 * <p>Known misses: places told elsewhere (“she has served Ohio for years”), and “the Democrat”.
 */
final class Offices {
    /** Words that describe somebody rather than naming an office that many hold. */
    private static final Set<String> DESCRIBING = Set.of("billionaire", "businessman", "businesswoman", "mogul",
            "tycoon",
            "magnate", "entrepreneur", "candidate", "nominee", "politician", "front-runner", "frontrunner",
            "neurosurgeon");

    private final Words words;
    private final Map<String, Set<Entity>> byRole = new HashMap<>();

    Offices(Words words, List<Entity> entities) {
        this.words = words;
        entities.stream().filter(Entity::isHuman).forEach(this::learn);
    }

    private void learn(Entity entity) {
        entity.roleWords().forEach(word -> byRole.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(entity));
    }

    /** “the billionaire”: no office, and nobody is called so by name. */
    boolean isDescription(Mention mention) {
        String head = words.lower(mention.head());
        return isDefinite(mention) && !byRole.containsKey(head) && (DESCRIBING.contains(head) || isAged(mention));
    }

    /** The only one whom a description fits; null without, or when it fits several. */
    @Nullable
    Entity bearer(Mention mention) {
        if (!isDefinite(mention)) {
            return null;
        }
        Set<Entity> bearers = byRole.getOrDefault(words.lower(mention.head()), Set.of());
        List<String> places = places(mention);
        List<Entity> placed = bearers.stream().filter(bearer -> bearer.roleWords().containsAll(places)).toList();
        return placed.size() == 1
                ? placed.getFirst()
                : placed.isEmpty() && bearers.size() == 1 && !isOfPlace(bearers.iterator().next(), mention)
                        ? bearers.iterator().next()
                        : null;
    }

    /** “the” and a word for a person, without more behind it than “of Oakfield”. */
    private boolean isDefinite(Mention mention) {
        boolean definite = words.lower(mention.from()).equals("the")
                && Lexicon.ROLES.contains(words.lower(mention.head()));
        boolean goesOn = words.tag(mention.to()) == Words.Tag.ADP && !isOfName(mention);
        return definite && !goesOn && !words.lower(mention.to()).equals("who");
    }

    private boolean isOfName(Mention mention) {
        return words.lower(mention.to()).equals("of") && words.isCapital(mention.to() + 1);
    }

    /** The capital words of a description, in small letters: “Massachusetts”, “Oakfield”. */
    private List<String> places(Mention mention) {
        List<String> places = new ArrayList<>();
        for (int i = mention.from(); i < mention.head(); i++) {
            if (words.isCapital(i) && !words.lower(i).equals("the")) {
                places.add(words.lower(i));
            }
        }
        if (isOfName(mention)) {
            places.add(words.lower(mention.to() + 1));
        }
        return places;
    }

    /** Whether the story tells a place of somebody, which is then another one than a description names. */
    private boolean isOfPlace(Entity bearer, Mention mention) {
        return isOfName(mention) || bearer.hasPlace();
    }

    private boolean isAged(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (words.lower(i).endsWith("-year-old")) {
                return true;
            }
        }
        return false;
    }
}
