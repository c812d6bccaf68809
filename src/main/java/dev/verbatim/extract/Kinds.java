package dev.verbatim.extract;

import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what kind of words a question wants, and by their looks whether words could answer it at all. */
public final class Kinds {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:(?:in|on|at|since|until|by|to|from|near|for|of) )?(?:what|which|whose|who|how)\\b");
    private static final String WHICH = "(?:what|which)(?: \\p{L}+)? ";
    private static final Pattern ASKS_WHEN = Pattern.compile("(?:(?:in|on|at|since|until|by) )?" + WHICH
            + "(?:year|day|date|month|week|time|decade|evening|morning|night|deadline)\\b.*");
    private static final String NO_PLACES = "(?:poll|survey|interview|speech|book|article|letter|tweet|case|way|sense|role"
            + "|position|party|race|election|debate|war|language|industry|field|film|song|show|court case|battle)s?";
    private static final Pattern ASKS_WHERE = Pattern
            .compile("(?:in|at|near) (?:what|which) (?!" + NO_PLACES + ")\\b.*|" + WHICH
                    + "(?:city|state|country|town|county|place|venue|continent|village|street)\\b.*");
    /** “What was the price of bread?”, “how low is it?”, but not “how did it stop?”. */
    private static final Pattern ASKS_HOW_MANY = Pattern.compile(
            "(?:by |at |in |for |of )?(?:what|which)(?:['’]s)? (?:(?!(?:do|does|did|will|would|can|could|to) )[\\p{L}\\p{N}'’.-]+ ){0,5}?(?:percent|percentage|share|fraction|proportion|number"
                    + "|amount|price|age(?! group)|rate|margin|cost|sum|portion|total|salary|budget|lead|score|toll|count|tally|worth|profit"
                    + "|revenue|population|temperature|height|weight|length|size|value|fee|bid|fine|odds)\\b.*"
                    + "|what (?:do|does|did|must|will|would|is|was) .*\\b(?:cost|pay|paid|earn|charge|spend|spent|make a year|close at)\\b.*"
                    + "|how (?!did|do|does|is|was|were|are|will|would|can|could|should|may|might|has|have|had|to|come|about|exactly)"
                    + "\\p{Ll}+ .*");
    /** “Who is the town’s mayor?” asks for a name, “Who is Jane Doe?” for what she is. */
    private static final Pattern ASKS_FOR_ROLE = Pattern
            .compile("who(?:['’]s| is| was| are) .*['’]s?(?: \\p{L}+)+\\W*");
    private static final Pattern ASKS_WHO = Pattern.compile("which .*|whose .*|" + WHICH + "(?:name|title) .*");

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

    /** The kind of answer: “What year did it open?” wants the same as “When did it open?”. */
    public static Kind wanted(Question question) {
        String text = asking(question.text());
        if (question.kind() == Kind.WHO_IS && ASKS_FOR_ROLE.matcher(text).matches()) {
            return Kind.WHO;
        }
        if (question.kind() != Kind.WHAT && question.kind() != Kind.SAID) {
            return question.kind();
        }
        return ASKS_WHEN.matcher(text).matches()
                ? Kind.WHEN
                : ASKS_WHERE.matcher(text).matches()
                        ? Kind.WHERE
                        : ASKS_HOW_MANY.matcher(text).matches()
                                ? Kind.HOW_MANY
                                : ASKS_WHO.matcher(text).matches() ? Kind.WHO : question.kind();
    }

    /** “So, in 2003, what was it?”: from the asking word on, or from the short word that leads to it. */
    private static String asking(String question) {
        String text = SPACES.matcher(question.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        Matcher asks = ASKING.matcher(text);
        return asks.find() ? text.substring(asks.start()) : text;
    }

    /** Whether words of this kind look unlike others. */
    public static boolean hasLooks(Kind kind) {
        return pattern(kind) != ANYTHING;
    }

    /** Where words of a kind stand. */
    public static List<Span> places(Kind kind, String words) {
        return pattern(kind).matcher(words).results().map(found -> new Span(found.start(), found.end())).toList();
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
