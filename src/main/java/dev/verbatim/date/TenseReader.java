package dev.verbatim.date;

import java.util.List;
import java.util.Set;

/**
 * Reads from the words around a date whether it is over or to come: “met Tuesday”, “will meet Tuesday”, “is due Tuesday”.
 *
 * <p>The nearest verb before the date decides, else the first one behind it. Without a grammar of the sentence, verbs are
 * known by their ending and from a list. Known misses: a past form that is not in the list; a participle between the
 * future verb and the date (“will meet the man accused Tuesday”).
 */
final class TenseReader {
    private static final int BACK = 14;
    private static final int AHEAD = 20;

    private static final Set<String> COMING = Set.of("will", "ll", "shall", "would", "won", "may", "might", "could",
            "can",
            "should", "must", "tomorrow", "expected", "scheduled", "due", "slated", "upcoming", "expects", "plans",
            "hopes",
            "intends", "begins", "opens", "starts", "expires", "reconvenes", "resumes", "ends", "planned", "planning",
            "deadline", "soon", "expect", "plan", "effective", "ready", "likely", "set", "postponed", "delayed",
            "extended",
            "payable", "prepares", "preparing");

    /** What turns “to meet Bush on Monday” into something to come. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of("expected", "scheduled", "due", "plans", "planned",
            "planning",
            "set", "likely", "hopes", "hoped", "hoping", "wants", "wanted", "going", "about", "agreed", "ready",
            "vowed",
            "promised", "slated", "intends", "ordered", "is", "are", "expects", "supposed", "asked", "has", "have",
            "needs");

    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "told", "met", "made", "took",
            "came",
            "began", "went", "got", "gave", "saw", "left", "won", "lost", "fell", "rose", "led", "held", "found",
            "shot",
            "struck", "sent", "sold", "bought", "brought", "became", "ran", "spoke", "wrote", "paid", "hit", "kept",
            "broke",
            "drove", "flew", "grew", "knew", "threw", "drew", "stood", "understood", "thought", "fought", "caught",
            "taught",
            "felt", "dealt", "meant", "heard", "sat", "read", "put", "cut", "quit", "spent", "built", "lent",
            "withdrew",
            "overthrew", "swore", "tore", "wore", "sank", "rang", "sang", "died", "says", "shook", "chose", "froze",
            "rode",
            "been", "done", "given", "taken", "seen", "shown", "ago", "sought", "beat", "bid", "hurt", "arose", "awoke",
            "oversaw", "underwent", "since");

    private static final Set<String> NOT_PAST = Set.of("need", "indeed", "speed", "seed", "feed", "breed", "bleed",
            "exceed",
            "proceed", "succeed", "hundred", "red", "bed", "united", "embed", "shed", "wed", "fed", "led", "sacred",
            "allied");

    private final List<Token> tokens;

    TenseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param from place of the date's first token
     * @param to place behind its last
     */
    Tense around(int from, int to) {
        Tense before = before(from);
        return before != Tense.UNKNOWN ? before : behind(to);
    }

    private Tense before(int from) {
        for (int at = from - 1; at >= Math.max(0, from - BACK); at--) {
            Tense tense = at(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense behind(int to) {
        for (int at = to; at < Math.min(tokens.size(), to + AHEAD); at++) {
            Tense tense = at(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense at(int place) {
        String word = tokens.get(place).word();
        if (COMING.contains(word)) {
            return Tense.FUTURE;
        }
        if (word.equals("to") && place > 0 && BEFORE_INFINITIVE.contains(tokens.get(place - 1).word())) {
            return Tense.FUTURE;
        }
        boolean past = PAST.contains(word)
                || word.endsWith("ed") && word.length() > 3 && !NOT_PAST.contains(word) && !tokens.get(place).capital();
        return past ? Tense.PAST : Tense.UNKNOWN;
    }
}
