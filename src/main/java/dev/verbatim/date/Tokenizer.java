package dev.verbatim.date;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into letters, ASCII digits and marks, so that “1990s”, “Oct.” and “today's” fall into parts. */
final class Tokenizer {
    /** Longer words are no words of ours, and need not be copied. */
    private static final int LONGEST = 20;

    private final String text;
    private int at;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens(Span span) {
        List<Token> found = new ArrayList<>(span.length() / 5 + 1);
        at = span.start();
        boolean glued = false;
        while (at < span.end()) {
            if (Blank.is(text.charAt(at))) {
                at++;
                glued = false;
            } else {
                found.add(token(span.end(), glued));
                glued = true;
            }
        }
        return found;
    }

    private Token token(int end, boolean glued) {
        int start = at;
        char first = text.charAt(at++);
        if (isDigit(first)) {
            while (at < end && isDigit(text.charAt(at))) {
                at++;
            }
            return new Token(start, at, text.substring(start, at), Token.Kind.NUMBER, false, glued);
        }
        if (!Character.isLetter(first)) {
            return new Token(start, at, mark(first), Token.Kind.MARK, false, glued);
        }
        while (at < end && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = at - start > LONGEST ? "…" : text.substring(start, at).toLowerCase(Locale.ROOT);
        return new Token(start, at, word, Token.Kind.WORD, Character.isUpperCase(first), glued);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String mark(char c) {
        return switch (c) {
            case '‐', '‑', '–', '—', '−', '_' -> "-";
            case '’', '‘', '`', '´', 'ʼ' -> "'";
            default -> String.valueOf(c);
        };
    }
}
