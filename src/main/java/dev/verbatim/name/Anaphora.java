package dev.verbatim.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who “he”, “she” and “the senator” are: the nearest fitting person before, subjects first. */
final class Anaphora {
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Prominence prominence;
    private final Relatives relatives;
    private final NearestPerson nearest;
    private final Nominals nominals;

    Anaphora(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, List<Entity> entities,
            Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.prominence = prominence;
        this.relatives = new Relatives(words, mentions, resolved);
        Offices offices = new Offices(words, entities);
        Portraits portraits = new Portraits(words, offices, new Partisans(words, offices),
                new Ages(words, mentions, resolved));
        this.nearest = new NearestPerson(words, mentions, resolved, prominence, portraits);
        this.nominals = new Nominals(words, mentions, resolved, offices, portraits, nearest,
                new Epithets(words, mentions, resolved, prominence, portraits));
    }

    /** Says of all mentions who they are, and gives back whose they are of whom that is not known: “her advisers”. */
    Map<Integer, Entity> resolve() {
        List<@Nullable Entity> names = new ArrayList<>(resolved);
        pass();
        if (learnGenders()) {
            Collections.copy(resolved, names);
            pass();
        }
        return owners();
    }

    private void pass() {
        nominals.forget();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (resolved.get(i) == null && !prominence.isQuoted(mention)) {
                resolved.set(i, mention.kind() == Mention.Kind.PRONOUN ? pronoun(i) : nominals.of(i));
                nominals.introduce(i);
            }
        }
    }

    private Map<Integer, Entity> owners() {
        Map<Integer, Entity> owners = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean open = resolved.get(i) == null && mentions.get(i).kind() == Mention.Kind.NOMINAL;
            Entity owner = open && !prominence.isQuoted(mentions.get(i)) ? nominals.owner(i) : null;
            if (owner != null) {
                owners.put(i, owner);
            }
        }
        return owners;
    }

    /** A surname that the story mostly follows by “she” is a woman's. Tells whether any was learned. */
    private boolean learnGenders() {
        boolean learned = false;
        for (Map.Entry<Entity, int[]> entry : counts().entrySet()) {
            int he = entry.getValue()[0];
            int she = entry.getValue()[1];
            if (he > 2 * she || she > 2 * he) {
                entry.getKey().learn(he > she ? Gender.MALE : Gender.FEMALE);
                learned = true;
            }
        }
        return learned;
    }

    /** How often “he”, and how often another pronoun, stands for whom nobody knows. */
    private Map<Entity, int[]> counts() {
        Map<Entity, int[]> counts = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.gender() == Gender.UNKNOWN && mentions.get(i).kind() == Mention.Kind.PRONOUN) {
                boolean she = Gender.ofPronoun(words.lower(mentions.get(i).from())) == Gender.FEMALE;
                counts.computeIfAbsent(entity, key -> new int[2])[she ? 1 : 0]++;
            }
        }
        return counts;
    }

    private @Nullable Entity pronoun(int place) {
        Gender gender = Gender.ofPronoun(words.lower(mentions.get(place).from()));
        return gender == Gender.UNKNOWN ? relative(place) : nearest.before(place, gender);
    }

    /** “officials, who …”: whoever the words right before stand for. */
    private @Nullable Entity relative(int place) {
        int before = relatives.of(place);
        return before < 0 ? null : resolved.get(before);
    }
}
