package dev.verbatim.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom common nouns stand for: “the senator”, “the 51-year-old billionaire”, “her statement”. */
final class Nominals {
    private static final int REACH = 2;
    /** About: a subject of the sentence before. A description needs it, since it may also bring somebody new. */
    private static final double CLEAR = -1.5;
    /** The same for “the Utah Republican”, which hardly brings anybody new: who speaks in the sentence before. */
    private static final double LIKELY = -2.5;
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Offices offices;
    private final Portraits portraits;
    private final Partisans partisans;
    private final Appositions appositions;
    private final NearestPerson nearest;
    private final Epithets epithets;
    /** The nouns for persons that the story has used of somebody who is not known so far. */
    private final Set<String> introduced = new HashSet<>();

    Nominals(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, Offices offices,
            Portraits portraits, NearestPerson nearest, Epithets epithets) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.offices = offices;
        this.portraits = portraits;
        this.partisans = new Partisans(words, offices);
        this.appositions = new Appositions(words, mentions, resolved);
        this.nearest = nearest;
        this.epithets = epithets;
    }

    /** Begins the story again. */
    void forget() {
        introduced.clear();
    }

    /** Remembers the noun of a mention that stands for nobody who is known. */
    void introduce(int place) {
        if (resolved.get(place) == null && mentions.get(place).kind() == Mention.Kind.NOMINAL) {
            introduced.add(words.lower(mentions.get(place).head()));
        }
    }

    /** “the senator”; “the 51-year-old billionaire” as a pronoun, since such words describe somebody who is there. */
    @Nullable
    Entity of(int place) {
        Mention mention = mentions.get(place);
        if (Lexicon.UTTERANCES.contains(words.lower(mention.head()))) {
            return owner(place);
        }
        Entity aged = portraits.ofAge(mention);
        Entity beside = aged == null ? appositions.of(place) : aged;
        if (beside != null) {
            return beside;
        }
        if (Epithets.is(words, mention)) {
            return epithets.of(place, nearest.before(place, Gender.UNKNOWN, REACH, CLEAR));
        }
        Gender gender = Gender.ofRole(words.lower(mention.head()));
        if (Kin.isParentOfSome(words, mention)) {
            return nearest.before(place, gender, REACH, CLEAR);
        }
        if (offices.isDescription(mention)) {
            return nearest.before(place, gender);
        }
        Set<Entity> bearers = offices.bearers(mention);
        return bearers.size() == 1 ? bearers.iterator().next() : officer(place, gender, bearers);
    }

    /** “his poll asked”, “Smith’s letter said”: the owner speaks. */
    @Nullable
    Entity owner(int place) {
        Mention mention = mentions.get(place);
        Gender gender = Gender.ofPronoun(words.lower(mention.from()));
        if (gender != Gender.UNKNOWN) {
            return nearest.before(place, gender);
        }
        boolean owned = place > 0 && mentions.get(place - 1).kind() == Mention.Kind.POSSESSIVE
                && mentions.get(place - 1).to() < mention.to() && mentions.get(place - 1).from() >= mention.from();
        return owned ? resolved.get(place - 1) : null;
    }

    /** “the senator” of several, or of whom the story tells no office: whom it is speaking of, if that may be one. */
    private @Nullable Entity officer(int place, Gender gender, Set<Entity> bearers) {
        Mention mention = mentions.get(place);
        if (partisans.isOfPlace(mention)) {
            return nearest.before(place, gender, REACH, LIKELY);
        }
        if (bearers.isEmpty() && !offices.isOffice(mention) && !isKnown(place)) {
            return null;
        }
        Entity spokenOf = nearest.before(place, gender, REACH, CLEAR);
        return spokenOf != null && (bearers.contains(spokenOf) || !offices.hasOffice(spokenOf)) ? spokenOf : null;
    }

    /** “the actress said”, of whom the story has told by name, as it told of no actress without one. */
    private boolean isKnown(int place) {
        Mention mention = mentions.get(place);
        String head = words.lower(mention.head());
        return offices.isDefinite(mention) && nearest.announces(place)
                && (Portraits.isFamous(head) || offices.isFormer(mention))
                && !introduced.contains(head);
    }
}
