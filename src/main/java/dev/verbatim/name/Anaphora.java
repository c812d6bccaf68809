package dev.verbatim.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who “he”, “she” and “the senator” are: the nearest fitting person before, subjects first. */
final class Anaphora {
    private static final Entity ABSENT = new Entity(List.of("nobody"), false, Gender.UNKNOWN);
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    /** How many sentences before the pronoun its name may stand. */
    private static final int REACH = 6;
    private static final int REACH_OF_OFFICES = 2;
    /** About: a subject of the sentence before. A description needs it, since it may also bring somebody new. */
    private static final double CLEAR = -1.5;
    /** The same for “the Utah Republican”, which hardly brings anybody new: who speaks in the sentence before. */
    private static final double LIKELY = -2.5;
    private static final double ANY = -1000;
    /** What speaks against somebody without a name, and against one of whom nobody knows whether “he” or “she” fits. */
    private static final double NAMELESS = 2;
    private static final double INTRODUCED = 1.25;
    private static final double ANY_GENDER = 0.35;
    /** The same for “the senator”. */
    private static final double UNNAMED = 1.2;
    private static final double DOUBTFUL = 2;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 150;

    /** What people are known for; “the doctor”, “the detective” and “the coach” are others than whom a story is about. */
    private static final Set<String> FAMOUS = Set.of("actress", "actor", "singer", "comedian", "rapper", "celebrity",
            "star", "socialist", "libertarian", "lawmaker", "legislator", "congressman", "congresswoman", "politician",
            "contender", "hopeful", "republican", "democrat", "incumbent", "justice");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Offices offices;
    private final Partisans partisans;
    private final Appositions appositions;
    private final Prominence prominence;
    private final Relatives relatives;
    private final Epithets epithets;
    /** The nouns for persons that the story has used of somebody who is not known so far. */
    private final Set<String> introduced = new HashSet<>();

    Anaphora(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, List<Entity> entities,
            Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.offices = new Offices(words, entities);
        this.partisans = new Partisans(words, offices);
        this.appositions = new Appositions(words, mentions, resolved);
        this.prominence = prominence;
        this.relatives = new Relatives(words, mentions, resolved);
        this.epithets = new Epithets(words, mentions, resolved, prominence);
    }

    /** Says of all mentions who they are, and gives back whose they are of whom that is not known: “her advisers”. */
    Map<Integer, Entity> resolve() {
        List<@Nullable Entity> names = List.copyOf(resolvedOrAbsent());
        pass();
        if (learnGenders()) {
            for (int i = 0; i < names.size(); i++) {
                resolved.set(i, names.get(i) == ABSENT ? null : names.get(i));
            }
            pass();
        }
        return owners();
    }

    private Map<Integer, Entity> owners() {
        Map<Integer, Entity> owners = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            boolean open = resolved.get(i) == null && mentions.get(i).kind() == Mention.Kind.NOMINAL;
            Entity owner = open && !prominence.isQuoted(mentions.get(i)) ? owner(i) : null;
            if (owner != null) {
                owners.put(i, owner);
            }
        }
        return owners;
    }

    private void introduce(int place) {
        if (resolved.get(place) == null && mentions.get(place).kind() == Mention.Kind.NOMINAL) {
            introduced.add(words.lower(mentions.get(place).head()));
        }
    }

    private void pass() {
        introduced.clear();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (resolved.get(i) == null && !prominence.isQuoted(mention)) {
                resolved.set(i, mention.kind() == Mention.Kind.PRONOUN ? pronoun(i) : nominal(i));
                introduce(i);
            }
        }
    }

    private List<Entity> resolvedOrAbsent() {
        return resolved.stream().map(entity -> entity == null ? ABSENT : entity).toList();
    }

    /** A surname that the story mostly follows by “she” is a woman's. */
    private boolean learnGenders() {
        Map<Entity, int[]> counts = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            String word = words.lower(mentions.get(i).from());
            if (entity != null && entity.gender() == Gender.UNKNOWN && mentions.get(i).kind() == Mention.Kind.PRONOUN) {
                int[] count = counts.computeIfAbsent(entity, key -> new int[2]);
                count[SHE.contains(word) ? 1 : 0]++;
            }
        }
        boolean learned = false;
        for (Map.Entry<Entity, int[]> entry : counts.entrySet()) {
            int he = entry.getValue()[0];
            int she = entry.getValue()[1];
            if (he > 2 * she || she > 2 * he) {
                entry.getKey().learn(he > she ? Gender.MALE : Gender.FEMALE);
                learned = true;
            }
        }
        return learned;
    }

    private @Nullable Entity pronoun(int place) {
        String word = words.lower(mentions.get(place).from());
        Gender gender = gender(word);
        return gender == Gender.UNKNOWN ? relative(place) : nearest(place, gender, REACH, ANY);
    }

    /** “the senator”; “the 51-year-old billionaire” as a pronoun, since such words describe somebody who is there. */
    private @Nullable Entity nominal(int place) {
        Mention mention = mentions.get(place);
        if (Lexicon.UTTERANCES.contains(words.lower(mention.head()))) {
            return owner(place);
        }
        Entity beside = appositions.of(place);
        if (beside != null) {
            return beside;
        }
        if (epithets.is(mention)) {
            return epithets.of(place);
        }
        Gender gender = Gender.ofRole(words.lower(mention.head()));
        if (offices.isDescription(mention)) {
            return nearest(place, gender, REACH, ANY);
        }
        Set<Entity> bearers = offices.bearers(mention);
        return bearers.size() == 1 ? bearers.iterator().next() : officer(place, gender, bearers);
    }

    /** “the senator” of several, or of whom the story tells no office: whom it is speaking of, if that may be one. */
    private @Nullable Entity officer(int place, Gender gender, Set<Entity> bearers) {
        Mention mention = mentions.get(place);
        if (partisans.isOfPlace(mention)) {
            Entity spokenOf = nearest(place, gender, REACH_OF_OFFICES, LIKELY);
            return spokenOf != null && partisans.mayBe(spokenOf, mention) ? spokenOf : null;
        }
        if (bearers.isEmpty() && !offices.isOffice(mention) && !isKnown(place)) {
            return null;
        }
        Entity spokenOf = nearest(place, gender, REACH_OF_OFFICES, CLEAR);
        return spokenOf != null && (bearers.contains(spokenOf) || !offices.hasOffice(spokenOf)) ? spokenOf : null;
    }

    /** “the actress said”, of whom the story has told by name, as it told of no actress without one. */
    private boolean isKnown(int place) {
        Mention mention = mentions.get(place);
        String head = words.lower(mention.head());
        return offices.isDefinite(mention) && prominence.announces(mention)
                && (FAMOUS.contains(head) || Epithets.PLAYERS.contains(head))
                && !introduced.contains(head);
    }

    /** “his poll asked”, “Smith’s letter said”: the owner speaks. */
    private @Nullable Entity owner(int place) {
        Mention mention = mentions.get(place);
        Gender gender = gender(words.lower(mention.from()));
        if (gender != Gender.UNKNOWN) {
            return nearest(place, gender, REACH, ANY);
        }
        boolean owned = place > 0 && mentions.get(place - 1).kind() == Mention.Kind.POSSESSIVE
                && mentions.get(place - 1).to() < mention.to() && mentions.get(place - 1).from() >= mention.from();
        return owned ? resolved.get(place - 1) : null;
    }

    private static Gender gender(String pronoun) {
        return HE.contains(pronoun) ? Gender.MALE : SHE.contains(pronoun) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** “officials, who …”: whoever the words right before stand for. */
    private @Nullable Entity relative(int place) {
        int before = relatives.of(place);
        return before < 0 ? null : resolved.get(before);
    }

    /** The fittest of the persons before; nobody when somebody without a name fits better: “Tesla’s chief … He”. */
    private @Nullable Entity nearest(int place, Gender gender, int reach, double least) {
        Mention pronoun = mentions.get(place);
        Entity other = spokenTo(place);
        Entity best = null;
        double most = least;
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), pronoun) <= reach; i--) {
            Entity entity = resolved.get(i);
            boolean fits = entity != null ? entity.isHuman() && entity.gender().agrees(gender) : isNameless(i);
            if (fits && !prominence.isQuoted(mentions.get(i)) && (entity == null || entity != other)) {
                double score = fitness(i, place, gender);
                if (score > most) {
                    most = score;
                    best = entity;
                }
            }
        }
        return best;
    }

    private double fitness(int candidate, int place, Gender gender) {
        Mention later = mentions.get(place);
        Entity entity = resolved.get(candidate);
        boolean pronoun = gender(words.lower(later.from())) != Gender.UNKNOWN;
        boolean agrees = entity != null && entity.gender() == gender;
        return pronoun
                ? prominence.person(mentions.get(candidate), name(candidate), later)
                        - (entity == null ? nameless(candidate) : agrees ? 0 : ANY_GENDER)
                : prominence.score(mentions.get(candidate), later) - (entity == null ? UNNAMED : agrees ? 0 : DOUBTFUL);
    }

    /** What words beside a pronoun would call whoever a mention stands for. */
    private String name(int place) {
        Entity entity = resolved.get(place);
        return entity == null ? words.lower(mentions.get(place).head()) : entity.last();
    }

    /** Less where somebody comes new: “Then a farmer asked”. */
    private double nameless(int candidate) {
        boolean comes = words.lower(mentions.get(candidate).from()).startsWith("a");
        return comes ? INTRODUCED : NAMELESS;
    }

    /** Roe in “he told Roe”, who is somebody else. */
    private @Nullable Entity spokenTo(int place) {
        int next = Math.min(place + 1, mentions.size() - 1);
        Mention object = mentions.get(next);
        boolean told = Repair.isSaid(words.lower(mentions.get(place).to()))
                && object.from() == mentions.get(place).to() + 1 && object.kind() == Mention.Kind.NAME;
        return told ? resolved.get(next) : null;
    }

    /** “a local farmer”, “Tesla’s chief”: one person, told by a common noun, that leads its sentence. */
    private boolean isNameless(int place) {
        Mention mention = mentions.get(place);
        return mention.kind() == Mention.Kind.NOMINAL && Lexicon.ROLES.contains(words.lower(mention.head()))
                && prominence.isSubject(mention)
                && !words.word(mention.to()).equals(",");
    }
}
