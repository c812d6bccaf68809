package dev.verbatim.gather;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long to be shown as one passage. */
final class Pieces {
    /** Fits a phone's screen, and leaves room in a Discord message for what stands around it. */
    static final int LONGEST = 500;

    private Pieces() {}

    /** The span whole if it fits, else in pieces that end at a clause, a word, or at least between characters. */
    static List<Span> of(String text, Span span) {
        List<Span> pieces = new ArrayList<>();
        Span rest = span;
        while (rest.length() > LONGEST) {
            int cut = cut(text, rest.start());
            add(pieces, new Span(rest.start(), cut).trimmed(text));
            rest = new Span(cut, rest.end()).trimmed(text);
        }
        add(pieces, rest);
        return pieces;
    }

    private static void add(List<Span> pieces, Span piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private static int cut(String text, int start) {
        int latest = start + LONGEST;
        int word = -1;
        for (int i = latest; i > start + LONGEST / 2; i--) {
            if (Blank.is(text.charAt(i))) {
                word = word < 0 ? i : word;
                if (endsClause(text.charAt(i - 1))) {
                    return i;
                }
            }
        }
        if (word >= 0) {
            return word;
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
    }

    private static boolean endsClause(char c) {
        return c == ';' || c == ',' || c == ':' || c == '.' || c == '—' || c == '–';
    }
}
