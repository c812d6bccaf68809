package dev.verbatim.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person before a pronoun or a description for whom it most likely stands. */
final class NearestPerson {
    /** How many sentences before the pronoun its name may stand. */
    private static final int REACH = 6;
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

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Prominence prominence;
    private final Portraits portraits;

    NearestPerson(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, Prominence prominence,
            Portraits portraits) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.prominence = prominence;
        this.portraits = portraits;
    }

    /** The fittest of all within reach. */
    @Nullable
    Entity before(int place, Gender gender) {
        return before(place, gender, REACH, ANY);
    }

    /**
     * The fittest of the persons before; nobody when somebody without a name fits better: “Tesla’s chief … He”.
     *
     * @param reach how many sentences before it may stand
     * @param least how well it has to fit
     */
    @Nullable
    Entity before(int place, Gender gender, int reach, double least) {
        Mention later = mentions.get(place);
        Entity other = spokenTo(place);
        Entity best = null;
        double most = least;
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), later) <= reach; i--) {
            Entity entity = resolved.get(i);
            if (mayBe(i, later, gender) && (entity == null || entity != other)
                    && !Insertions.part(words, mentions.get(i), later)) {
                double score = fitness(i, place, gender);
                if (score > most) {
                    most = score;
                    best = entity;
                }
            }
        }
        return best;
    }

    /** Whether somebody announces who has not been told of by name: “the actress said”. */
    boolean announces(int place) {
        return prominence.announces(mentions.get(place));
    }

    private boolean mayBe(int candidate, Mention later, Gender gender) {
        Entity entity = resolved.get(candidate);
        boolean fits = entity != null
                ? entity.isHuman() && entity.gender().agrees(gender) && portraits.mayBe(entity, later)
                : isNameless(candidate) && portraits.mayBe(words.lower(mentions.get(candidate).head()), later);
        return fits && !prominence.isQuoted(mentions.get(candidate));
    }

    private double fitness(int candidate, int place, Gender gender) {
        Mention earlier = mentions.get(candidate);
        Mention later = mentions.get(place);
        Entity entity = resolved.get(candidate);
        boolean pronoun = Gender.ofPronoun(words.lower(later.from())) != Gender.UNKNOWN;
        boolean agrees = entity != null && entity.gender() == gender;
        return pronoun
                ? prominence.person(earlier, name(candidate), later)
                        - (entity == null ? nameless(candidate) : agrees ? 0 : ANY_GENDER)
                : prominence.described(earlier, later) - (entity == null ? UNNAMED : agrees ? 0 : DOUBTFUL);
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
        boolean told = SpeechVerbs.isSaid(words.lower(mentions.get(place).to()))
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
