package dev.verbatim.extract;

import dev.verbatim.story.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a number that is asked for measures: “how much” wants money, “how old” years, “how many trams” no money and no years. */
enum Measure {
    /** “What share of the riders”. */
    SHARE("\\b(?:percent|percentage|share|fraction|proportion|portion|rate)\\b"),
    /** “How old is she”. */
    AGE("\\b(?:how old|what age)\\b"),
    /** “How many times larger is it”. */
    RATIO("\\bhow many times (?:as|more|\\p{L}+er)\\b"),
    /** “How many times did it stop”. */
    TIMES("\\bhow (?:often|many times)\\b"),
    /** “How long did it take”. */
    TIME("\\bhow long\\b|\\bhow many (?:years|months|weeks|days|hours|minutes|seconds)\\b"),
    /** “How tall is it”. */
    LENGTH("\\bhow (?:tall|deep|wide|high)\\b"),
    /** “By how much is she ahead”. */
    MARGIN("\\b(?:how far|how big|how large|margin|lead|points|ahead|behind)\\b"),
    /** “How many trams”. */
    COUNT("\\bhow many\\b"),
    /** “How much did it cost”. */
    MONEY("\\b(?:how much|costs?|price|paid|pay|spen[dt]|salary|budget|worth|earn(?:s|ed)?|raised?|money|dollars|fees?|fined?)\\b"),
    /** Some other number. */
    NUMBER("");

    private static final int NEAR = 15;
    private static final String UNIT_OF_TIME = "(?:second|minute|hour|day|week|month|year|decade)s?\\b";
    private static final Pattern OFTEN = Pattern.compile("once|twice|thrice|.*\\btimes", Pattern.DOTALL);
    private static final Pattern PERCENT = Pattern
            .compile("%|percent|per cent|\\b(?:half|thirds?|quarters?|fifths?|tenths?)\\b");
    private static final Pattern CURRENCY = Pattern
            .compile(
                    "[$€£¥]|\\b(?:euro|dollar|cent|pound|yuan|rouble|ruble|rupee|peso|franc|shekel)s?\\b|\\b(?:yen|kron(?:er|or))\\b");
    private static final Pattern SUM = Pattern.compile("[$€£¥]|[mb]illion|thousand");
    private static final Pattern LASTING = Pattern.compile("\\b" + UNIT_OF_TIME);
    private static final Pattern LASTING_BEHIND = Pattern.compile("[ -](?:\\p{L}+ )?" + UNIT_OF_TIME + ".*",
            Pattern.DOTALL);
    private static final Pattern LONG = Pattern
            .compile("\\b(?:feet|foot|inch(?:es)?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|yards?|acres?)\\b");
    private static final Pattern POINTS_BEHIND = Pattern.compile("[ -](?:\\p{L}+ )?points?\\b.*", Pattern.DOTALL);
    private static final Pattern OLD_BEHIND = Pattern.compile("[ -]years?[ -]old.*", Pattern.DOTALL);
    private static final Pattern OLD_BEFORE = Pattern.compile(".*(?:\\b(?:is|was|age|aged|turn(?:s|ed)) |, )",
            Pattern.DOTALL);
    private static final Pattern YEARS = Pattern.compile("\\d{1,2}|1[01]\\d");
    private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d");

    private final Pattern asking;

    Measure(String asking) {
        this.asking = Pattern.compile(asking);
    }

    static Measure asked(String question) {
        String small = question.toLowerCase(Locale.ROOT);
        for (Measure each : values()) {
            if (each.asking.matcher(small).find()) {
                return each;
            }
        }
        return NUMBER;
    }

    /** Whether a number of a text may measure it. */
    boolean fits(String text, Span amount) {
        String words = text.substring(amount.start(), amount.end()).toLowerCase(Locale.ROOT);
        String before = text.substring(Math.max(0, amount.start() - NEAR), amount.start()).toLowerCase(Locale.ROOT);
        String behind = text.substring(amount.end(), Math.min(text.length(), amount.end() + NEAR))
                .toLowerCase(Locale.ROOT);
        if (OFTEN.matcher(words).matches()) {
            return this == RATIO || this == TIMES || this == NUMBER;
        }
        return switch (this) {
            case SHARE -> PERCENT.matcher(words).find();
            case AGE -> isAge(before, words, behind);
            case TIME -> lasts(words, behind);
            case LENGTH -> LONG.matcher(words).find();
            case MARGIN -> !lasts(words, behind) && !CURRENCY.matcher(words).find() && !isDate(words);
            case MONEY ->
                CURRENCY.matcher(words).find() || (SUM.matcher(words).find() && !PERCENT.matcher(words).find());
            case RATIO -> false;
            case TIMES -> words.startsWith("every ") || isCount(words, behind);
            case COUNT -> isCount(words, behind);
            case NUMBER -> !isDate(words);
        };
    }

    /** Whether a number of a text can be meant at all: “once” is mostly some day, and a number of times no other number. */
    boolean allows(String text, Span amount) {
        boolean often = this == RATIO || this == TIMES;
        return often ? fits(text, amount) : !text.substring(amount.start(), amount.end()).equalsIgnoreCase("once");
    }

    private static boolean isAge(String before, String words, String behind) {
        boolean alone = YEARS.matcher(words).matches();
        return words.endsWith("old") || (alone && (OLD_BEHIND.matcher(behind).matches()
                || (OLD_BEFORE.matcher(before).matches() && !behind.startsWith("%"))));
    }

    private static boolean lasts(String words, String behind) {
        return LASTING.matcher(words).find() || LASTING_BEHIND.matcher(behind).matches();
    }

    private static boolean isCount(String words, String behind) {
        return !lasts(words, behind) && !isDate(words) && !PERCENT.matcher(words).find()
                && !CURRENCY.matcher(words).find() && !POINTS_BEHIND.matcher(behind).matches();
    }

    private static boolean isDate(String words) {
        return DATE.matcher(words).matches();
    }
}
