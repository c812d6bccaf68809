package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Set;

/** Words by which a story calls somebody so as not to repeat the name: “the 31-year-old said”, “the Norwegian said”. */
final class Epithets {
    /** What sports pages call players by; of “the coach” and “the referee” there may be others. */
    static final Set<String> PLAYERS = Set.of("striker", "goalkeeper", "goalie", "midfielder", "defender", "winger",
            "footballer", "quarterback", "linebacker", "cornerback", "fullback", "halfback", "outfielder", "pitcher",
            "shortstop", "batsman", "cricketer", "bowler", "wicketkeeper", "playmaker", "golfer", "boxer", "wrestler",
            "jockey", "gymnast", "sprinter", "runner", "hurdler", "marathoner", "decathlete", "heptathlete",
            "triathlete", "biathlete", "skater", "skier", "snowboarder", "surfer", "swimmer", "rower", "canoeist",
            "cyclist", "climber", "athlete");
    private static final Set<String> DEMONYMS = WordList.read("demonyms.txt");

    private Epithets() {}

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
