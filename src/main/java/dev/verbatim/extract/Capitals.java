package dev.verbatim.extract;

import dev.verbatim.name.KnownNames;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with capitals that could answer “who” or “where”. Known misses: places and people without a capital (“her
 * daughter’s flat”), and a name that a lower-case word interrupts (“the Bank for Small Farms”).
 */
final class Capitals {
    private static final String WORD = "(?:St\\.|\\p{Lu}\\.(?= \\p{Lu}\\p{Ll})|\\p{Lu}[\\p{L}.'’&-]*\\p{L})";
    private static final String NAME = WORD + "(?:(?: | of (?:the )?| de )" + WORD + ")*";
    private static final Pattern PERSON = Pattern.compile("@\\w+|" + NAME + "(?:['’]s)?");
    /** “in a church near Des Moines”, and “a Des Moines rally”. */
    private static final Pattern PLACE = Pattern.compile("((?<=\\b(?:in|at|on|near|from|outside|inside|across) )"
            + "(?:the |an? )?(?:\\p{Ll}+ ){1,2}" + NAME + "|" + NAME + "(?:, " + NAME + ")?)");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|(?:January|February|Jan|Feb|March|April|May|June|July|August|Aug"
                    + "|September|October|November|December|Sept|Oct|Nov|Dec)\\b.*");
    private static final Pattern DAY = Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February"
            + "|March|April|May|June|July|August|September|October|November|December)(?: |$)");
    private static final Pattern OWNING = Pattern.compile("['’]s\\b");
    private static final Pattern OWNED = Pattern.compile("['’]s$");
    /** What has a capital at the beginning of a sentence only. */
    private static final Pattern OPENER = Pattern
            .compile(
                    "(?:The|A|An|In|On|At|By|From|To|Of|With|But|And|Or|He|She|It|They|We|I|This|That|These|Those|There|If|As"
                            + "|When|While|For|After|Before|Since|Until|Although|Though|Because|No|Not|Yes|So|His|Her|Their|Its|Our|My"
                            + "|You|Your|What|Who|How|Why|Where|Which|Most|Some|Many|More|Every|Each|Both|All|Instead|Also|Now|Then"
                            + "|Even|Only|Just|Here|Do|Does|Did|Is|Are|Was|Were|Can|Will)(?: of)?(?: |$)");
    /** What is no name without the one behind it. */
    private static final Pattern ALONE = Pattern
            .compile(
                    "(?:Mr|Mrs|Ms|Dr|Gov|Govs|Sen|Sens|Rep|Reps|Gen|Lt|Col|Sgt|Rev|Prof|U\\.S|[RD]-\\w+|\\w+n['’]t|\\w+['’](?:re|ll|ve|d|m))[.]?");

    private static final String DETERMINERS = "[ \u00a0](?:(?:the|an?|his|her|their|its|nearby|downtown|central|northern|southern"
            + "|eastern|western)[ \u00a0])*$";
    private static final Pattern INSIDE = Pattern
            .compile("(?i)\\b(?:in|at|on|near|outside|inside|across)" + DETERMINERS);
    private static final Pattern LOCATING = Pattern.compile(
            "(?i)\\b(?:by|from|to|into|through|throughout|around|of|off|towards?|along|via|behind|beside|between|over|and"
                    + "|visit(?:ed|s|ing)?|leav(?:es|ing)|left|reach(?:ed|es)?)" + DETERMINERS);
    /** In characters. */
    private static final int NEAR = 40;

    private Capitals() {}

    static List<Span> people(String text) {
        return found(PERSON, 0, text);
    }

    static List<Span> places(String text) {
        return found(PLACE, 1, text).stream().filter(words -> isPlace(text, words)).toList();
    }

    /**
     * “Quill, president of Brandt Shipping” is nowhere: a place is known, or something is in it, or comes from it;
     * “on Quill’s ship” tells whose.
     */
    private static boolean isPlace(String text, Span words) {
        String name = text.substring(words.start(), words.end());
        String before = text.substring(Math.max(0, words.start() - NEAR), words.start());
        boolean owns = OWNING.matcher(text.substring(words.end())).lookingAt();
        return KnownNames.isPlace(name) || (!owns && (INSIDE.matcher(before).find()
                || (LOCATING.matcher(before).find() && !KnownNames.isPerson(name))));
    }

    /** “On Monday Jane Doe”: how much of it opens the sentence only. */
    private static int skipped(String words) {
        Matcher opener = OPENER.matcher(words);
        int skipped = opener.lookingAt() ? opener.end() : 0;
        Matcher day = DAY.matcher(words).region(skipped, words.length());
        return skipped > 0 && day.lookingAt() ? day.end() : skipped;
    }

    private static List<Span> found(Pattern pattern, int group, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String words = OWNED.matcher(matcher.group(group)).replaceFirst("");
            int skipped = skipped(words);
            String name = words.substring(skipped);
            if (!name.isEmpty() && !CALENDAR.matcher(name).matches() && !ALONE.matcher(name).matches()) {
                spans.add(new Span(matcher.start(group) + skipped, matcher.start(group) + words.length()));
            }
        }
        return spans;
    }
}
