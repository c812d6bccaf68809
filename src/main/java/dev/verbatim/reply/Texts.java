package dev.verbatim.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bot's own words by key, in the language that is spoken. They lie in {@code wording.properties} and, for another
 * language, {@code wording_de.properties}; what a language lacks is said in English.
 *
 * <pre>
 * text     = { words | place | strong | code } ;
 * place    = "{", number, "}" ;             an argument: words to the letter, or a run with a look of its own
 * strong   = "**", { words | place }, "**" ;
 * code     = "`", words, "`" ;
 * </pre>
 */
final class Texts {
    private static final String BUNDLE = "dev.verbatim.reply.wording";
    private static final ResourceBundle.Control NO_OTHER = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern PART = Pattern.compile("\\*\\*|`([^`]*)`|\\{(\\d)}");

    private Texts() {}

    /** The text as one string, without looks. */
    static String words(String key, Object... arguments) {
        return runs(key, arguments).stream().map(Run::words).collect(Collectors.joining());
    }

    /** The text of a count, which has a form for one and one for all others, with the count as its argument. */
    static String count(String key, int count) {
        return words(key + (count == 1 ? ".one" : ".many"), count);
    }

    /** @throws java.util.MissingResourceException for an unknown key */
    static List<Run> runs(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE, Language.spoken(), NO_OTHER).getString(key);
        List<Run> runs = new ArrayList<>();
        Style style = Style.PLAIN;
        int done = 0;
        for (Matcher part = PART.matcher(text); part.find(); done = part.end()) {
            add(runs, text.substring(done, part.start()), style);
            if (part.group().equals("**")) {
                style = style == Style.PLAIN ? Style.STRONG : Style.PLAIN;
            } else {
                runs.add(special(part.toMatchResult(), style, arguments));
            }
        }
        add(runs, text.substring(done), style);
        return runs;
    }

    private static void add(List<Run> runs, String words, Style style) {
        if (!words.isEmpty()) {
            runs.add(new Run(words, style));
        }
    }

    private static Run special(MatchResult part, Style style, Object... arguments) {
        if (part.group(1) != null) {
            return Run.code(part.group(1));
        }
        Object argument = arguments[Integer.parseInt(part.group(2))];
        return argument instanceof Run run ? run : new Run(String.valueOf(argument), style);
    }

    static Block line(String key, Object... arguments) {
        return new Block.Line(runs(key, arguments));
    }

    static Block heading(String key, Object... arguments) {
        return new Block.Heading(runs(key, arguments));
    }

    static Block note(String key, Object... arguments) {
        return new Block.Note(runs(key, arguments));
    }

    static Block item(String key, Object... arguments) {
        return new Block.Item(runs(key, arguments));
    }
}
