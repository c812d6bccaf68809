package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a story means that calls somebody by age or country so as not to repeat the name: “the 31-year-old said”, “the
 * Norwegian said”. Of an age that the story tells of one person only, that person; else whoever is most in mind.
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
    static final String YEAR_OLD = "-year-old";
    /** How many sentences before it the name may stand. */
    private static final int REACH = 3;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;
    /** What speaks against whoever only does something beside: “when Roe fell”. */
    private static final double BESIDE = 2;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Prominence prominence;
    private final Map<Entity, String> ages = new HashMap<>();
    /** Of people whom the story does not name: “a 31-year-old man”. */
    private final Set<String> agesOfOthers = new HashSet<>();

    Epithets(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.prominence = prominence;
        for (int i = 0; i < mentions.size(); i++) {
            learn(mentions.get(i), resolved.get(i));
        }
    }

    private void learn(Mention mention, @Nullable Entity entity) {
        String age = age(mention);
        if (entity != null && entity.isHuman() && !age.isEmpty()) {
            ages.putIfAbsent(entity, age);
        } else if (words.lower(mention.from()).startsWith("a")) {
            agesOfOthers.add(age);
        }
    }

    /** “Doe, 31,”, “31-year-old Jane Doe”; empty without. */
    private String age(Mention mention) {
        boolean behind = mention.isName() && words.word(mention.to()).equals(",")
                && words.tag(mention.to() + 1) == Tag.NUM && Tag.PUNCT == words.tag(mention.to() + 2);
        if (behind) {
            return words.word(mention.to() + 1);
        }
        for (int at = mention.from(); at < mention.to(); at++) {
            if (words.lower(at).endsWith(YEAR_OLD)) {
                return words.lower(at).substring(0, words.lower(at).length() - YEAR_OLD.length());
            }
        }
        return "";
    }

    /** Whether these words call somebody only by age or country, and he does something or says it. */
    boolean is(Mention mention) {
        return isOfAge(mention) || isDemonym(words, mention.from(), mention.to());
    }

    private boolean isOfAge(Mention mention) {
        return words.lower(mention.from()).equals("the") && words.lower(mention.head()).endsWith(YEAR_OLD)
                && !words.lower(mention.to()).equals("who");
    }

    /** “the Norwegian said”, “the 24-year-old Swede”, unlike “the Norwegian parliament”, “the American who fell”. */
    static boolean isDemonym(Words words, int from, int to) {
        boolean called = words.lower(from).equals("the") && words.isCapital(to - 1)
                && DEMONYMS.contains(words.lower(to - 1));
        boolean alone = to - from == 2 || words.lower(from + 1).endsWith(YEAR_OLD)
                || words.word(to - 2).equals("New");
        boolean acts = words.tag(to) == Tag.VERB || words.tag(to) == Tag.AUX || words.tag(to) == Tag.ADV
                || Repair.isSaid(words.lower(from - 1));
        return called && alone && acts;
    }

    /** Who it is of those named before; null when that is nobody, or somebody without a name. */
    @Nullable
    Entity of(int place) {
        String age = age(mentions.get(place));
        if (!age.isEmpty() && agesOfOthers.contains(age)) {
            return null;
        }
        List<Entity> told = ages.entrySet().stream().filter(known -> known.getValue().equals(age))
                .map(Map.Entry::getKey).toList();
        return told.size() == 1 ? told.getFirst() : nearest(place, age);
    }

    private @Nullable Entity nearest(int place, String age) {
        Mention epithet = mentions.get(place);
        Entity best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), epithet) <= REACH; i--) {
            double score = score(mentions.get(i), epithet);
            if (fits(i, age) && score > most) {
                most = score;
                best = resolved.get(i);
            }
        }
        return best;
    }

    private boolean fits(int place, String age) {
        Entity entity = resolved.get(place);
        boolean other = entity != null && !age.isEmpty() && ages.containsKey(entity);
        return entity != null && entity.isHuman() && !other && !prominence.isQuoted(mentions.get(place));
    }

    private double score(Mention mention, Mention epithet) {
        boolean beside = words.tag(mention.from() - 1) == Tag.SCONJ || words.lower(mention.from() - 1).equals("when");
        return prominence.score(mention, epithet) - (beside ? BESIDE : 0);
    }
}
