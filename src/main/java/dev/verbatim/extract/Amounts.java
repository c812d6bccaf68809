package dev.verbatim.extract;

import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text that could answer “how many”: “$4 million”, “thirty-one”, “12 years”. Accepted to be wrong: “one” as
 * a pronoun, and ages that stand between commas without “years”.
 */
final class Amounts {
    /** Whole or not at all: “2.4” of “2.4x” is no “2”. */
    private static final String DIGITS = "\\d(?:[\\d,]*\\d)?+(?:\\.\\d+)?+";
    private static final String WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
            + "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?"
            + "|millions?|billions?|dozens?|half|once|twice|thrice";
    private static final String SCALE = "hundred|thousand|million|billion|trillion";
    private static final String PARTS = "(?:thirds?|quarters?|fifths?|tenths?)";
    private static final String TIME = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times)";
    private static final String LENGTH = "(?:feet|foot|inch(?:es)?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|yards?|acres?|pounds?)";
    private static final String CURRENCY = "(?:euros?|dollars?|cents?|yen|yuan|rubles?|roubles?|rupees?|pesos?|francs?|kron(?:er|or)|shekels?)";
    private static final Pattern AMOUNT = Pattern
            .compile("(?i)(?:\\bevery )?(?:[$€£¥] ?|\\b)(?:" + DIGITS + "|(?:" + WORDS
                    + ")(?:[- ](?:" + WORDS + "))*)(?:[ -](?:" + SCALE
                    + ")| ?(?:k|m|mn|bn|tn)\\b)?(?: ?%| ?(?:percent|per cent)(?:age points?)?|[ -]" + PARTS + "|[ -]"
                    + TIME + "(?: old)?|[ -](?:(?:U\\.S\\.|US|American|Canadian|Australian|Swiss) )?"
                    + CURRENCY + "\\b|[ -]"
                    + LENGTH + ")?(?!\\p{L})");
    private static final Pattern OF_A_DATE = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? $");
    private static final Pattern COUNTED = Pattern.compile("(?i)\\bhow many ((?:[\\p{L}'’-]+ ?){1,3})");

    private final Measure measure;
    private final AskedWords counted;

    Amounts(String question) {
        this.measure = Measure.asked(question);
        Matcher noun = COUNTED.matcher(question);
        this.counted = new AskedWords(noun.find() ? noun.group(1) : "");
    }

    static List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        Matcher amounts = AMOUNT.matcher(text);
        while (amounts.find()) {
            if (OF_A_DATE.matcher(text.substring(0, amounts.start())).find()) {
                continue;
            }
            found.add(new Span(amounts.start(), amounts.end()));
        }
        return found;
    }

    /** Whether an amount can be meant at all. */
    boolean isPossible(String text, Span amount) {
        return measure.allows(text, amount);
    }

    /** How well an amount fits what is measured: the unit, and for “how many trams” the trams behind it. */
    double fit(String text, Span amount) {
        return unit(text, amount) + 2 * counted(text, amount);
    }

    /** 1 where the unit fits what is measured, else 0. */
    double unit(String text, Span amount) {
        return measure.fits(text, amount) ? 1 : 0;
    }

    /** 1 where what is counted stands in it or behind it, else 0. */
    double counted(String text, Span amount) {
        String there = text.substring(amount.start(), Math.min(text.length(), amount.end() + 30));
        return counted.isAny(there) ? 1 : 0;
    }
}
