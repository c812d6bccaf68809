package dev.verbatim.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who is who: first the full names of the whole story, then every name in order against them, then pronouns and
 * descriptions against the names before them.
 */
final class CastReader {
    /** No real story has more people of one name; keeps time linear. */
    private static final int MOST_BEARERS = 50;

    /** Offices that women are given, too: “spokesman Jane Doe”, while “Congressman Kim Doe” may be a man. */
    private static final Set<String> OF_BOTH = Set.of("chairman", "spokesman", "congressman", "actor");
    private final Words words;
    private final Prominence prominence;
    private final boolean[] headline;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, List<Entity>> byLast = new HashMap<>();
    private final Map<String, List<Entity>> byFirst = new HashMap<>();
    private final Map<String, Entity> byWhole = new HashMap<>();
    private final Map<String, Entity> byLastWord = new HashMap<>();
    private final Map<String, Entity> byFirstWord = new HashMap<>();
    private final Initials initials;
    private final Humans humans;
    private final Namesakes namesakes;
    private final Map<Integer, Entity> owners;

    CastReader(Words words) {
        this.words = words;
        this.prominence = new Prominence(words);
        this.headline = Headlines.of(words);
        this.mentions = List.copyOf(MentionFinder.find(words));
        this.resolved = new ArrayList<@Nullable Entity>(Collections.<@Nullable Entity>nCopies(mentions.size(), null));
        this.namesakes = new Namesakes(words, mentions, resolved, prominence);
        this.initials = new Initials(words, mentions);
        this.humans = new Humans(words, mentions, headline);
        readFullNames();
        readNames(false);
        readNames(true);
        Roles roles = new Roles(words, mentions, resolved);
        roles.read();
        this.owners = new Anaphora(words, mentions, resolved, entities, prominence).resolve();
    }

    Prominence prominence() {
        return prominence;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<@Nullable Entity> resolved() {
        return resolved;
    }

    /** Of descriptions such as “her advisers”, by their places, whom the pronoun or the name in them stands for. */
    Map<Integer, Entity> owners() {
        return owners;
    }

    List<Entity> entities() {
        return entities;
    }

    private void readFullNames() {
        for (Mention mention : mentions) {
            if (mention.isName() && !headline[mention.from()]) {
                List<String> name = NameParts.of(words, mention);
                if (name.size() > 1 && name.size() <= 4 && humans.has(mention, name)) {
                    person(mention, name);
                }
            }
        }
    }

    /** Headlines come last: what the text tells of names counts more. */
    private void readNames(boolean inHeadlines) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.isName() && headline[mention.from()] == inHeadlines) {
                List<String> name = NameParts.of(words, mention);
                Entity entity = isHandleOf(i, name) ? resolved.get(i - 1) : find(i, mention, name);
                if (entity != null) {
                    entity.add(name);
                    resolved.set(i, entity);
                }
            }
        }
    }

    /** “Jane Doe (@jane)”. */
    private boolean isHandleOf(int place, List<String> name) {
        Mention mention = mentions.get(place);
        return place > 0 && name.getFirst().startsWith("@") && words.word(mention.from() - 1).equals("(")
                && mentions.get(place - 1).to() == mention.from() - 1 && resolved.get(place - 1) != null;
    }

    private Entity person(Mention mention, List<String> name) {
        String last = NameParts.last(name);
        Gender gender = gender(mention, name);
        List<Entity> bearers = byLast.computeIfAbsent(last, key -> new ArrayList<>());
        for (Entity known : bearers) {
            if (NameParts.sameFirst(known.name(), name) && known.gender().agrees(gender)) {
                known.learn(gender);
                return known;
            }
        }
        Entity entity = new Entity(name, true, gender);
        entities.add(entity);
        List<Entity> namesakes = byFirst.computeIfAbsent(entity.first().toLowerCase(Locale.ROOT),
                key -> new ArrayList<>());
        if (bearers.size() < MOST_BEARERS && namesakes.size() < MOST_BEARERS) {
            bearers.add(entity);
            namesakes.add(entity);
        }
        return entity;
    }

    private Gender gender(Mention mention, List<String> name) {
        String title = mention.nameFrom() > 0 ? words.lower(mention.nameFrom() - 1) : "";
        Gender kin = Kin.gender(words, mention);
        Gender told = kin == Gender.UNKNOWN ? genderOfTitle(title) : kin;
        Gender given = name.size() == 1 || ShortNames.isFamilyFirst(name)
                ? Gender.UNKNOWN
                : Lexicon.genderOf(name.getFirst());
        return told == Gender.UNKNOWN ? given : told.agrees(given) || !OF_BOTH.contains(title) ? told : Gender.UNKNOWN;
    }

    private static Gender genderOfTitle(String title) {
        return switch (title) {
            case "mr.", "mr", "sir", "lord", "king", "congressman", "chairman", "spokesman", "businessman", "actor",
                    "prince" ->
                Gender.MALE;
            case "mrs.", "ms.", "mrs", "ms", "miss", "lady", "queen", "congresswoman", "chairwoman", "spokeswoman",
                    "actress", "princess" ->
                Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private @Nullable Entity find(int place, Mention mention, List<String> name) {
        if (name.size() > 1) {
            Entity owner = ShortNames.isFamily(name) ? ShortNames.owner(name, entities).orElse(null) : null;
            boolean person = owner == null && humans.has(mention, name) && name.size() <= 4;
            return owner != null ? owner : person ? person(mention, name) : organisation(name);
        }
        String word = name.getFirst().toLowerCase(Locale.ROOT);
        Entity known = bearer(place, byLast.getOrDefault(word, List.of()), gender(mention, name));
        if (known != null && known.times() == 0 && byFirstWord.containsKey(word)) {
            return byFirstWord.get(word); // “Roe” of “Roe Foods”, as long as no Jane Roe has come
        }
        if (known == null && (Lexicon.isFirstName(word) || humans.isRoyal(mention))) {
            known = best(byFirst.getOrDefault(word, List.of()), Gender.UNKNOWN);
        }
        if (known == null) {
            known = Handles.owner(name.getFirst(), entities).orElse(null);
        }
        if (known == null && (isTitled(mention) || humans.isActing(name.getFirst()))) {
            known = ShortNames.owner(name, entities).orElse(null);
        }
        if (known == null && humans.isActing(name.getFirst()) && mention.nameFrom() == mention.from()) {
            known = Misspellings.owner(name.getFirst(), entities).orElse(null);
        }
        if (known == null && words.lower(mention.nameFrom() - 1).equals("the")) {
            known = shortened(word);
        }
        return known != null
                ? known
                : Handles.name(name.getFirst()).map(parts -> person(mention, parts))
                        .orElseGet(() -> single(mention, initials.name(name.getFirst()).orElse(name)));
    }

    /** “the Times” behind “The Oakfield Times”. */
    private @Nullable Entity shortened(String last) {
        return byLastWord.get(last);
    }

    private Entity single(Mention mention, List<String> name) {
        return isTitled(mention) || Humans.isGivenName(name.getFirst()) || humans.isActing(name.getFirst())
                ? person(mention, name)
                : organisation(name);
    }

    private boolean isTitled(Mention mention) {
        return mention.nameFrom() > 0 && Lexicon.isTitle(words.word(mention.nameFrom() - 1))
                && words.isCapital(mention.nameFrom() - 1);
    }

    private Entity organisation(List<String> name) {
        String whole = String.join(" ", name);
        return byWhole.computeIfAbsent(whole.toLowerCase(Locale.ROOT), key -> {
            Entity entity = new Entity(name, false, Gender.UNKNOWN);
            entities.add(entity);
            if (name.size() > 1) {
                byFirstWord.putIfAbsent(name.getFirst().toLowerCase(Locale.ROOT), entity);
                byLastWord.putIfAbsent(name.getLast().toLowerCase(Locale.ROOT), entity);
            }
            return entity;
        });
    }

    private @Nullable Entity bearer(int place, List<Entity> bearers, Gender gender) {
        Entity best = best(bearers, gender);
        return best == null || bearers.size() == 1 ? best : namesakes.rather(place, best, bearers, gender);
    }

    /** Of several bearers of a family name the one named most so far, else the first. */
    private static @Nullable Entity best(List<Entity> bearers, Gender gender) {
        Entity best = null;
        for (Entity bearer : bearers) {
            if (bearer.gender().agrees(gender) && (best == null || bearer.times() > best.times())) {
                best = bearer;
            }
        }
        return best;
    }
}
