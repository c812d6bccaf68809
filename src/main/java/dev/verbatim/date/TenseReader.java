package dev.verbatim.date;

import java.util.List;

/**
 * Reads from the words around a date whether it is over or to come: “met Tuesday”, “will meet Tuesday”, “is due Tuesday”.
 *
 * <p>The nearest verb before the date decides, else the first one behind it. Without a grammar of the sentence, verbs are
 * known by their ending and from a list. Known misses: a past form that is not in the list, and a plan that came to
 * nothing (“a concert planned for Saturday was called off”).
 */
final class TenseReader {
    private static final int BACK = 14;
    private static final int AHEAD = 24;

    private final List<Token> tokens;

    TenseReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The tense at a date. */
    Tense at(Reading date) {
        if (word(date.to()).equals("'")) {
            return ofPossessive(date);
        }
        if (word(date.to()).equals("to") && TenseWords.LIMITS.contains(wordBeforeClock(date.from()))) {
            // “Has until noon Tuesday to pay.”
            return Tense.FUTURE;
        }
        Tense before = before(date.from());
        return before != Tense.UNKNOWN ? before : behind(date.to());
    }

    /** “Monday's verdict” was, whatever will be done about it; but “ahead of Tuesday's vote”. */
    private Tense ofPossessive(Reading date) {
        String before = word(date.from() - 1);
        boolean ahead = before.equals("of")
                ? word(date.from() - 2).equals("ahead")
                : TenseWords.BEFORE_EVENTS.contains(before);
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
        // “May” and “Will” in mid-sentence are a month and a man.
        String word = place > 0 && tokens.get(place).capital() ? "" : word(place);
        if (TenseWords.COMING.contains(word)) {
            return word(place - 1).equals("been") && word(place - 2).equals("had") ? Tense.PAST : Tense.FUTURE;
        }
        if (word.equals("set")) {
            return TenseWords.PLANNED.contains(word(place + 1)) ? Tense.FUTURE : Tense.PAST;
        }
        if (word.equals("to") && TenseWords.BEFORE_INFINITIVE.contains(word(place - 1))) {
            return Tense.FUTURE;
        }
        boolean past = TenseWords.PAST.contains(word) || isRegularPast(place, word);
        if (!past) {
            return Tense.UNKNOWN;
        }
        boolean will = TenseWords.BEFORE_BE.contains(word(place - 2)) || TenseWords.BEFORE_BE.contains(word(place - 3));
        return will && word(place - 1).equals("be") ? Tense.FUTURE : Tense.PAST;
    }

    private boolean isRegularPast(int place, String word) {
        return word.endsWith("ed") && word.length() > 3 && !word.startsWith("un") && !TenseWords.NOT_PAST.contains(word)
                && !TenseWords.DETERMINERS.contains(word(place - 1));
    }

    /** The word before a date, or before its hour: “until 5 p.m. Tuesday”. */
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
