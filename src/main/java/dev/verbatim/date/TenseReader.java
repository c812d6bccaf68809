package dev.verbatim.date;

import java.util.List;
import java.util.Set;

/**
 * Reads from the words around a date whether it is over or to come: “met Tuesday”, “will meet Tuesday”, “is due Tuesday”.
 *
 * <p>The nearest verb before the date decides, else the first one behind it. Without a grammar of the sentence, verbs are
 * known by their ending and from a list. Known misses: a past form that is not in the list; a plan that came to nothing
 * (“a service planned for Saturday was cancelled”); a participle between the verb and the date (“will meet the man who was
 * charged Tuesday” is right, “will meet the man charged Tuesday” is read alike, rightly or not).
 */
final class TenseReader {
    private static final int BACK = 14;
    private static final int AHEAD = 24;

    private static final Set<String> COMING = Set.of("will", "ll", "shall", "would", "won", "may", "might", "could",
            "can",
            "should", "must", "expected", "scheduled", "due", "slated", "upcoming", "looming", "expects", "plans",
            "hopes",
            "intends", "begins", "opens", "starts", "expires", "reconvenes", "resumes", "ends", "planned", "planning",
            "expect",
            "plan", "effective", "likely", "postponed", "delayed", "extended", "payable", "prepares", "preparing");

    /** What turns “to meet Bush on Monday” into something to come. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of("expected", "scheduled", "due", "plans", "planned",
            "planning",
            "set", "likely", "hopes", "hoped", "hoping", "wants", "wanted", "going", "about", "agreed", "ready",
            "vowed",
            "promised", "slated", "intends", "ordered", "is", "are", "expects", "supposed", "asked", "has", "have",
            "needs");

    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "told", "met", "made", "took",
            "came",
            "began", "went", "got", "gave", "saw", "left", "lost", "fell", "rose", "led", "held", "found", "shot",
            "struck",
            "sent", "sold", "bought", "brought", "became", "ran", "spoke", "wrote", "paid", "hit", "kept", "broke",
            "drove",
            "flew", "grew", "knew", "threw", "drew", "stood", "understood", "thought", "fought", "caught", "taught",
            "felt",
            "dealt", "meant", "heard", "sat", "read", "put", "cut", "quit", "spent", "built", "lent", "withdrew",
            "overthrew",
            "swore", "tore", "wore", "sank", "rang", "sang", "says", "shook", "chose", "froze", "rode", "been", "done",
            "given",
            "taken", "seen", "shown", "ago", "sought", "beat", "bid", "hurt", "arose", "oversaw", "underwent", "since",
            "hasn", "haven", "hadn", "didn", "wasn", "weren");

    private static final Set<String> NOT_PAST = Set.of("need", "indeed", "speed", "seed", "feed", "breed", "bleed",
            "exceed",
            "proceed", "succeed", "hundred", "united", "embed", "shed", "sacred", "allied");

    /** Behind these, “contested” is no verb: a contested convention. */
    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "his", "her", "its", "their", "our",
            "this");
    private static final Set<String> PLANNED = Set.of("to", "for");
    /** Behind these, “be paid” is to come; “could be found” may be over. */
    private static final Set<String> BEFORE_BE = Set.of("will", "would", "to", "ll", "shall", "must");
    private static final Set<String> LIMITS = Set.of("until", "till", "by", "before");
    private static final Set<String> BEFORE_EVENTS = Set.of("of", "before", "into", "until", "for");

    private final List<Token> tokens;

    TenseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tense at a date. */
    Tense at(Reading date) {
        if (word(date.to()).equals("'")) {
            return ofPossessive(date);
        }
        if (word(date.to()).equals("to") && LIMITS.contains(wordBeforeClock(date.from()))) {
            // “Has until 9 a.m. Tuesday to sign.”
            return Tense.FUTURE;
        }
        Tense before = before(date.from());
        return before != Tense.UNKNOWN ? before : behind(date.to());
    }

    /** “Wednesday's ruling” was, whatever will be done about it; but “ahead of Tuesday's vote”. */
    private Tense ofPossessive(Reading date) {
        String before = word(date.from() - 1);
        boolean ahead = before.equals("of") ? word(date.from() - 2).equals("ahead") : BEFORE_EVENTS.contains(before);
        return ahead ? Tense.FUTURE : behind(date.to()) == Tense.FUTURE ? Tense.FUTURE : Tense.PAST;
    }

    private Tense before(int from) {
        for (int at = from - 1; at >= Math.max(0, from - BACK); at--) {
            Tense tense = ofWord(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense behind(int to) {
        for (int at = to; at < Math.min(tokens.size(), to + AHEAD); at++) {
            Tense tense = ofWord(at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private Tense ofWord(int place) {
        String word = word(place);
        if (COMING.contains(word)) {
            return word(place - 1).equals("been") && word(place - 2).equals("had") ? Tense.PAST : Tense.FUTURE;
        }
        if (word.equals("set")) {
            return PLANNED.contains(word(place + 1)) ? Tense.FUTURE : Tense.PAST;
        }
        if (word.equals("to") && BEFORE_INFINITIVE.contains(word(place - 1))) {
            return Tense.FUTURE;
        }
        boolean past = PAST.contains(word) || isRegularPast(place, word);
        if (!past) {
            return Tense.UNKNOWN;
        }
        boolean passive = word(place - 1).equals("be") && BEFORE_BE.contains(word(place - 2));
        return passive ? Tense.FUTURE : Tense.PAST;
    }

    private boolean isRegularPast(int place, String word) {
        return word.endsWith("ed") && word.length() > 3 && !word.startsWith("un") && !NOT_PAST.contains(word)
                && !tokens.get(place).capital() && !DETERMINERS.contains(word(place - 1));
    }

    /** The word before a date, or before its hour: “until 9 a.m. Tuesday”. */
    private String wordBeforeClock(int from) {
        int at = from - 1;
        while (at > from - 8 && at >= 0 && isClock(tokens.get(at))) {
            at--;
        }
        return word(at);
    }

    private static boolean isClock(Token token) {
        return token.isNumber() || token.word().length() == 1 || token.word().equals("est")
                || token.word().equals("edt")
                || token.word().equals("noon") || token.word().equals("midnight");
    }

    private String word(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place).word() : "";
    }
}
