package dev.verbatim.answer;

import dev.verbatim.question.Kind;
import java.util.regex.Pattern;

/** Tells by their looks whether words could answer a kind of question at all. */
final class Kinds {
    private static final Pattern TIME = Pattern
            .compile("(?i)\\b(?:\\d{4}|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m|mondays?|tuesdays?"
                    + "|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may \\d|june|july|august"
                    + "|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d|today"
                    + "|yesterday|tomorrow|tonight|(?:hour|day|week|month|year|decade|centur|night|morning|evening|afternoon)\\w*)\\b");
    private static final Pattern NUMBER = Pattern
            .compile("(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|percent|twice)\\b");
    private static final Pattern PLACE = Pattern
            .compile("\\b(?:in|at|on|near|from|to|outside|inside) (?:the |an? )?\\p{Lu}");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because|since|due to|so that|in order|reason|as a result|after|to avoid|given|over)\\b");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}|^\\p{Lu}[\\p{L}.]+ \\p{Lu}\\p{Ll}");
    private static final Pattern ANYTHING = Pattern.compile("");

    private Kinds() {}

    static boolean fits(Kind kind, String words) {
        return pattern(kind).matcher(words).find();
    }

    private static Pattern pattern(Kind kind) {
        return switch (kind) {
            case WHEN -> TIME;
            case WHERE -> PLACE;
            case HOW_MANY -> NUMBER;
            case WHY -> REASON;
            case WHO -> NAME;
            case WHO_IS, WHO_SAID, SAID, YES_NO, WHAT -> ANYTHING;
        };
    }
}
