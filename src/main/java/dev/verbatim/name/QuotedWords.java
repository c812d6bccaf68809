package dev.verbatim.name;

/** Which words stand between quotation marks, roughly: an open mark counts until the next mark or the paragraph's end. */
final class QuotedWords {
    private QuotedWords() {}

    static boolean[] of(Words words) {
        boolean[] quoted = new boolean[words.size()];
        boolean open = false;
        for (int i = 0; i < quoted.length; i++) {
            open = words.paragraph(i) == words.paragraph(i - 1) && open;
            boolean mark = words.word(i).equals("\"");
            quoted[i] = open || mark;
            open = mark != open;
        }
        return quoted;
    }
}
