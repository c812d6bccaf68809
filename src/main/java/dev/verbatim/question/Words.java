package dev.verbatim.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a question behind what only leads up to it. Places out of range hold empty words. */
record Words(List<Token> tokens) {
    int size() {
        return tokens.size();
    }

    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    boolean is(int at, Set<String> words) {
        return words.contains(lower(at));
    }

    boolean isCapitalised(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
    }

    /** Whether a comma or the like stands behind a word. */
    boolean endsAt(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isLast();
    }

    /** As typed. */
    String text(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    /** The first place from one on that holds one of some words, or -1. */
    int find(Set<String> words, int from) {
        for (int i = Math.max(0, from); i < tokens.size(); i++) {
            if (is(i, words)) {
                return i;
            }
        }
        return -1;
    }
}
