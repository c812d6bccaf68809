package dev.verbatim.name;

/** Which sentences are written in capitals throughout, as headlines are: their capitals tell nothing about names. */
final class Headlines {
    private static final int FEWEST_WORDS = 4;

    private Headlines() {}

    /** For each word whether its sentence looks like a headline. */
    static boolean[] of(Words words) {
        boolean[] headline = new boolean[words.size()];
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && words.sentence(to) == words.sentence(from)) {
                to++;
            }
            java.util.Arrays.fill(headline, from, to, isHeadline(words, from, to));
            from = to;
        }
        return headline;
    }

    private static boolean isHeadline(Words words, int from, int to) {
        int capital = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            boolean counts = words.word(i).length() > 3 && Character.isLetter(words.word(i).codePointAt(0));
            capital += counts && words.isCapital(i) ? 1 : 0;
            small += counts && !words.isCapital(i) ? 1 : 0;
        }
        return capital >= FEWEST_WORDS && small * 4 <= capital;
    }
}
