package dev.verbatim.name;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a sentence into words and marks, the way the tagger's training text is cut: “don’t” is “do” and “n’t”, “Musk’s” is
 * “Musk” and “’s”, “Sen.” and “U.S.” keep their stops. Hyphened words stay whole.
 */
final class Tokenizer {
    private static final Set<String> KEEP_STOP = Set.of("mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov",
            "govs", "pres", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "prof", "rev", "st", "jr", "sr", "hon",
            "jan",
            "feb",
            "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co", "ltd", "vs");
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    /** Shows only where a line breaks. */
    static final char SOFT_HYPHEN = '\u00AD';

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of a sentence, in order. */
    static List<Span> tokens(String text, Span sentence) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = sentence.start();
        while (at < sentence.end()) {
            at = tokenizer.next(at, sentence.end());
        }
        return tokenizer.found;
    }

    private int next(int at, int limit) {
        char c = text.charAt(at);
        if (Blank.is(c) || c == SOFT_HYPHEN) {
            return at + 1;
        }
        int end = isWordAt(at, limit) ? wordEnd(at, limit) : markEnd(at, limit);
        if (isWordAt(at, limit)) {
            addWord(at, end);
        } else {
            found.add(new Span(at, end));
        }
        return end;
    }

    private boolean isWordAt(int at, int limit) {
        char c = text.charAt(at);
        return isLetter(c) || ((c == '@' || c == '#') && at + 1 < limit && isLetter(text.charAt(at + 1)));
    }

    private int wordEnd(int start, int limit) {
        int at = start + 1;
        while (at < limit && (isLetter(text.charAt(at)) || joins(start, at, limit))) {
            at++;
        }
        return at < limit && text.charAt(at) == '.' && keepsStop(start, at) ? at + 1 : at;
    }

    /** A hyphen, apostrophe, stop or comma inside a word or number. */
    private boolean joins(int start, int at, int limit) {
        if (at + 1 >= limit || !isLetter(text.charAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\'', '’', '&', '_' -> true;
            case ',' -> digits;
            case '.' -> digits || at - start == 1 || text.charAt(at - 2) == '.' || text.charAt(start) == '@';
            default -> false;
        };
    }

    private boolean keepsStop(int start, int at) {
        String word = text.substring(start, at);
        boolean initials = word.length() == 1
                ? Character.isUpperCase(word.charAt(0))
                : word.charAt(word.length() - 2) == '.';
        return initials || (word.length() < 5 && KEEP_STOP.contains(word.toLowerCase(Locale.ROOT)));
    }

    private int markEnd(int start, int limit) {
        char c = text.charAt(start);
        int at = start + 1;
        boolean runs = c == '.' || c == '-' || isApostrophe(c) || c == '‘' || c == '`';
        int most = c == '.' || c == '-' ? 3 : 2;
        while (runs && at < limit && text.charAt(at) == c && at - start < most) {
            at++;
        }
        return at;
    }

    private void addWord(int start, int end) {
        int cut = cliticStart(start, end);
        if (cut > start) {
            found.add(new Span(start, cut));
        }
        found.add(new Span(cut, end));
    }

    /** Where “’s” or “n’t” begins, or the start of the word. */
    private int cliticStart(int start, int end) {
        for (int i = end - 1; i > start && i >= end - 3; i--) {
            if (isApostrophe(text.charAt(i))) {
                String tail = text.substring(i + 1, end).toLowerCase(Locale.ROOT);
                if (tail.equals("t") && i - 1 > start && Character.toLowerCase(text.charAt(i - 1)) == 'n') {
                    return i - 1;
                }
                return CLITICS.contains(tail) ? i : start;
            }
        }
        return start;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == SOFT_HYPHEN
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
