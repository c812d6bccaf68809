package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words by which a story calls somebody so as not to repeat the name: “the 31-year-old said”, “the Norwegian said”. They
 * stand for whoever is most in mind, if he may be meant; else for the only person named shortly before who may.
 */
final class Epithets {
    /** What sports pages call players by; of “the coach” and “the referee” there may be others. */
    static final Set<String> PLAYERS = Set.of("striker", "goalkeeper", "goalie", "midfielder", "defender", "winger",
            "footballer", "quarterback", "linebacker", "cornerback", "fullback", "halfback", "outfielder", "pitcher",
            "shortstop", "batsman", "cricketer", "bowler", "wicketkeeper", "playmaker", "golfer", "boxer", "wrestler",
            "jockey", "gymnast", "sprinter", "runner", "hurdler", "marathoner", "decathlete", "heptathlete",
            "triathlete", "biathlete", "skater", "skier", "snowboarder", "surfer", "swimmer", "rower", "canoeist",
            "cyclist", "climber", "athlete");
    private static final Set<String> DEMONYMS = WordList.read("demonyms.txt");
    /** How many sentences before it the name may stand. */
    private static final int REACH = 3;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Prominence prominence;
    private final Portraits portraits;

    Epithets(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, Prominence prominence,
            Portraits portraits) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.prominence = prominence;
        this.portraits = portraits;
    }

    /**
     * Who it is; null where that is nobody, or not clear.
     *
     * @param likeliest whom any words for a person would mean
     */
    @Nullable
    Entity of(int place, @Nullable Entity likeliest) {
        return likeliest != null && mayBe(likeliest, place) ? likeliest : only(place);
    }

    private @Nullable Entity only(int place) {
        Entity only = null;
        for (int i = place - 1; i >= first(place)
                && prominence.sentencesBetween(mentions.get(i), mentions.get(place)) <= REACH; i--) {
            Entity entity = resolved.get(i);
            if (entity != null && entity != only && isName(mentions.get(i)) && mayBe(entity, place)) {
                if (only != null) {
                    return null;
                }
                only = entity;
            }
        }
        return only;
    }

    private static int first(int place) {
        return Math.max(0, place - MOST);
    }

    private boolean isName(Mention mention) {
        return mention.kind() == Mention.Kind.NAME && !prominence.isQuoted(mention);
    }

    private boolean mayBe(Entity entity, int place) {
        Mention epithet = mentions.get(place);
        return entity.isSurelyHuman() && entity.gender().agrees(gender(words.lower(epithet.head())))
                && portraits.mayBe(entity, epithet) && !isBeside(entity, place);
    }

    /** Of “Frenchman”, unlike “German”. */
    private static Gender gender(String head) {
        return head.endsWith("hwoman") || head.endsWith("tswoman")
                ? Gender.FEMALE
                : head.endsWith("hman") || head.endsWith("tsman") ? Gender.MALE : Gender.UNKNOWN;
    }

    /** “Doe said the Norwegian wants more”: whoever stands in one sentence with the words is somebody else. */
    private boolean isBeside(Entity entity, int place) {
        for (int i = place; i >= first(place); i--) {
            if (isAlike(mentions.get(i), mentions.get(place)) && isInSentence(entity, i)) {
                return true;
            }
        }
        return false;
    }

    /** The same word, or any age. */
    private boolean isAlike(Mention one, Mention other) {
        String head = words.lower(one.head());
        return head.equals(words.lower(other.head())) || (Ages.is(head) && Ages.is(words.lower(other.head())));
    }

    private boolean isInSentence(Entity entity, int place) {
        int sentence = words.sentence(mentions.get(place).from());
        for (int i = place - 1; i >= first(place) && words.sentence(mentions.get(i).from()) == sentence; i--) {
            if (resolved.get(i) == entity) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words call somebody only by age or country. */
    static boolean is(Words words, Mention mention) {
        return isOfAge(words, mention) || isDemonym(words, mention.from(), mention.to());
    }

    private static boolean isOfAge(Words words, Mention mention) {
        return words.lower(mention.from()).equals("the") && Ages.is(words.lower(mention.head()))
                && !words.lower(mention.to()).equals("who");
    }

    /** “the Norwegian said”, “the 24-year-old Swede”, unlike “the Norwegian parliament”, “the American who fell”. */
    static boolean isDemonym(Words words, int from, int to) {
        boolean called = words.lower(from).equals("the") && words.isCapital(to - 1)
                && DEMONYMS.contains(words.lower(to - 1));
        boolean alone = to - from == 2 || Ages.is(words.lower(from + 1)) || words.word(to - 2).equals("New");
        boolean acts = words.tag(to) == Tag.VERB || words.tag(to) == Tag.AUX || words.tag(to) == Tag.ADV
                || SpeechVerbs.isSaid(words.lower(from - 1));
        return called && alone && acts;
    }
}
