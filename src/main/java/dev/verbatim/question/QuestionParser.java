package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.FUNCTION_WORDS;
import static dev.verbatim.question.Vocabulary.PLAIN_SAYING;
import static dev.verbatim.question.Vocabulary.SAYING;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question, however sloppily typed. Anything that fits no production asks “what”.
 *
 * <pre>
 * question = { word } ( asked | yes-no ) | { word }
 * asked    = "when" rest | "where" rest | "why" rest | how-many rest | who rest | what rest
 * how-many = "how" ( "many" | "much" | "old" | "long" | "often" | "far" | "big" | "large" )
 * who      = ( "who" | "which" noun ) [ saying ]            saying makes it “who said”
 *          | "who" ( "is" | "was" | "are" | "were" ) name   “who is”
 * what     = ( "what" | "how" ) rest
 * rest     = auxiliary speaker saying { word } | { word }   the first makes “what” into “said”
 * yes-no   = auxiliary rest
 * </pre>
 *
 * “according to NAME” names the speaker anywhere.
 */
final class QuestionParser {
    static final int LONGEST = 1000;
    /** More words between “did” and “say” are a clause, no name. */
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_NAMED = 3;
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}@#$][\\p{L}\\p{N}'’.&%-]*");
    private static final Pattern ACCORDING_TO = Pattern.compile("(?i)\\baccording to ([^,?]+)");
    private static final Set<String> MEASURES = Set.of(
            "many", "much", "old", "long", "often", "far", "big", "large", "high", "tall", "fast");

    private final String text;
    /** As much of the text as is read. */
    private final String read;
    private final List<String> words;
    private final List<String> lower;

    QuestionParser(String text) {
        this.text = text;
        this.read = text.substring(0, Math.min(LONGEST, text.length()));
        this.words = words(read);
        this.lower = words.stream().map(QuestionParser::folded).toList();
    }

    Question parse() {
        String speaker = speaker();
        return new Question(text, kind(speaker != null), focus(), speaker);
    }

    private Kind kind(boolean someonesWords) {
        for (int i = 0; i < lower.size(); i++) {
            Kind asked = asked(i, someonesWords);
            if (asked != null) {
                return asked;
            }
        }
        return !lower.isEmpty() && AUXILIARIES.contains(lower.getFirst()) ? Kind.YES_NO : Kind.WHAT;
    }

    private @Nullable Kind asked(int at, boolean someonesWords) {
        return switch (lower.get(at)) {
            case "when", "when's" -> Kind.WHEN;
            case "where", "where's" -> Kind.WHERE;
            case "why" -> Kind.WHY;
            case "how" -> MEASURES.contains(word(at + 1)) ? Kind.HOW_MANY : what(someonesWords);
            case "who", "who's", "whos", "whom" -> who(at);
            case "which" -> isSayingAfter(at, 4) && !someonesWords ? Kind.WHO_SAID : what(someonesWords);
            case "what", "what's", "whats" -> what(someonesWords);
            default -> null;
        };
    }

    private Kind who(int at) {
        return isSayingAfter(at, 2) ? Kind.WHO_SAID : isDefinition(at) ? Kind.WHO_IS : Kind.WHO;
    }

    /** “Who is Jane Doe” names somebody; “who is the mayor” and “who is running” do not. */
    private boolean isDefinition(int at) {
        boolean contracted = !word(at).equals("who");
        int name = contracted ? at + 1 : at + 2;
        List<String> rest = name < lower.size() ? lower.subList(name, lower.size()) : List.of();
        return (contracted || BEING.contains(word(at + 1))) && !rest.isEmpty() && rest.size() <= LONGEST_NAMED
                && rest.stream().noneMatch(word -> FUNCTION_WORDS.contains(word) || word.endsWith("ing"));
    }

    private static Kind what(boolean someonesWords) {
        return someonesWords ? Kind.SAID : Kind.WHAT;
    }

    /** Whether a verb of saying comes within some words, before any auxiliary but “has”. */
    private boolean isSayingAfter(int at, int within) {
        for (int i = at + 1; i <= at + within; i++) {
            if (SAYING.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String speaker() {
        Matcher according = ACCORDING_TO.matcher(read);
        if (according.find() && !according.group(1).isBlank()) {
            return according.group(1).strip();
        }
        for (int i = 0; i < lower.size(); i++) {
            if (AUXILIARIES.contains(lower.get(i))) {
                String name = nameBeforeSaying(i + 1);
                return name;
            }
        }
        return null;
    }

    private @Nullable String nameBeforeSaying(int from) {
        for (int i = from; i < Math.min(lower.size(), from + LONGEST_NAME + 1); i++) {
            if (SAYING.contains(lower.get(i))) {
                String name = String.join(" ", words.subList(from, i));
                return i == from || FUNCTION_WORDS.contains(folded(name)) ? null : name;
            }
        }
        return null;
    }

    private String focus() {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!isEmpty(lower.get(i))) {
                kept.add(words.get(i));
            }
        }
        return String.join(" ", kept);
    }

    private static boolean isEmpty(String word) {
        return FUNCTION_WORDS.contains(word) || AUXILIARIES.contains(word) || PLAIN_SAYING.contains(word);
    }

    private String word(int at) {
        return at < lower.size() ? lower.get(at) : "";
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group().replaceAll("[.'’-]+$", ""))
                .collect(Collectors.toList());
    }
}
