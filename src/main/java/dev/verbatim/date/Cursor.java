package dev.verbatim.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place among the tokens of a sentence, which a production moves on when it matches. */
final class Cursor {
    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    void skip(int count) {
        at += count;
    }

    /** The token that many places on, or back; {@link Token#NONE} outside. */
    Token peek(int ahead) {
        int place = at + ahead;
        return place >= 0 && place < tokens.size() ? tokens.get(place) : Token.NONE;
    }

    Token peek() {
        return peek(0);
    }

    String word(int ahead) {
        return peek(ahead).word();
    }

    boolean sees(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!word(i).equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean accept(String... words) {
        boolean seen = sees(words);
        at += seen ? words.length : 0;
        return seen;
    }

    boolean accept(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!word(i).equals(words.get(i))) {
                return false;
            }
        }
        at += words.size();
        return true;
    }

    boolean acceptOneOf(Set<String> words) {
        boolean seen = words.contains(word(0));
        at += seen ? 1 : 0;
        return seen;
    }

    /** The first production that matches; none leaves the cursor where it was. */
    @Nullable
    Expression first(Production... productions) {
        int start = at;
        for (Production production : productions) {
            Expression found = production.read();
            if (found != null) {
                return found;
            }
            at = start;
        }
        return null;
    }

    <T> @Nullable T accept(Map<String, T> meanings) {
        T meaning = meanings.get(word(0));
        at += meaning != null ? 1 : 0;
        return meaning;
    }
}
