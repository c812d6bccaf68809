package dev.verbatim.answer;

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
    private static final String WORD = "\\p{Lu}[\\p{L}.'’&-]*\\p{L}";
    private static final String NAME = WORD + "(?:(?: | of (?:the )?| de )" + WORD + ")*";
    private static final Pattern PERSON = Pattern.compile("@\\w+|" + NAME + "(?:['’]s)?");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|on|near|from|to|outside|inside|into|across) ((?:the |an? )?(?:\\p{Ll}+ ){0,2}?" + NAME
                    + "(?:, " + NAME
                    + ")?)");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|(?:January|February|Jan|Feb|March|April|May|June|July|August|Aug"
                    + "|September|October|November|December|Sept|Oct|Nov|Dec)\\b.*");
    private static final Pattern SENTENCE_OPENER = Pattern
            .compile("(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|This|That"
                    + "|There|If|As|When|While|For|After|Before|Mr|Mrs|Ms|No|Yes|So|His|Her|Their|Its|Our|You|What|Who|How|Why)[.]?");

    private Capitals() {}

    static List<Span> people(String text) {
        return found(PERSON, 0, text);
    }

    static List<Span> places(String text) {
        return found(PLACE, 1, text);
    }

    private static List<Span> found(Pattern pattern, int group, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String words = matcher.group(group).replaceAll("['’]s$", "");
            if (!CALENDAR.matcher(words).matches() && !SENTENCE_OPENER.matcher(words).matches()) {
                spans.add(new Span(matcher.start(group), matcher.start(group) + words.length()));
            }
        }
        return spans;
    }
}
