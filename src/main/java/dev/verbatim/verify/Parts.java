package dev.verbatim.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the parts of a quotation, word for word and in order, in a stream of words. */
final class Parts {
    /** More words left out make it a quotation of something else. */
    private static final int MOST_LEFT_OUT = 80;

    private final List<Word> stream;
    private final List<String> same;

    Parts(List<Word> stream) {
        this.stream = stream;
        this.same = Word.same(stream);
    }

    /** The words of each place, in order: all parts one after the other. */
    List<List<Word>> find(Quote quote) {
        List<List<String>> parts = quote.parts().stream().map(Word::same).toList();
        List<List<Word>> found = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int at = next(parts.getFirst(), from, stream.size());
            from = at < 0 ? -1 : at + 1;
            List<Word> whole = at < 0 ? List.of() : whole(parts, at);
            if (!whole.isEmpty()) {
                found.add(whole);
            }
        }
        return found;
    }

    private List<Word> whole(List<List<String>> parts, int at) {
        List<Word> words = new ArrayList<>();
        int next = at;
        for (List<String> part : parts) {
            int start = words.isEmpty() ? at : next(part, next, Math.min(stream.size(), next + MOST_LEFT_OUT));
            if (start < 0) {
                return List.of();
            }
            next = start + part.size();
            words.addAll(stream.subList(start, next));
        }
        return words;
    }

    private int next(List<String> part, int from, int before) {
        int at = Collections.indexOfSubList(same.subList(from, same.size()), part);
        return at < 0 || from + at >= before ? -1 : from + at;
    }
}
