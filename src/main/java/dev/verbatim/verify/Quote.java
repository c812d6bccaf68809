package dev.verbatim.verify;

import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words to be checked.
 *
 * @param parts what stands between the places where the quotation says, with “…”, that it leaves words out; none is empty
 */
record Quote(String text, List<List<Word>> parts) {
    private static final Pattern OMISSION = Pattern.compile("(?:\\[ ?)?(?:…|\\.{3,}+|\\. \\. \\.)(?: ?])?");
    private static final Pattern MARKED = Pattern.compile("[“„\"«]([^“”„\"«»]{2,})[”“\"»]");

    static Quote of(String text) {
        List<List<Word>> parts = new ArrayList<>();
        int start = 0;
        Matcher omissions = OMISSION.matcher(text);
        while (omissions.find()) {
            parts.add(Word.of(text, new Span(start, omissions.start())));
            start = omissions.end();
        }
        parts.add(Word.of(text, new Span(start, text.length())));
        return new Quote(text, parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** What stands between quotation marks, where something stands around them too: “He said: "It runs."”. */
    Optional<Quote> marked() {
        return MARKED.matcher(text).results().map(MatchResult::group)
                .max(Comparator.comparingInt(String::length)).map(Quote::of)
                .filter(inner -> !inner.parts().isEmpty() && inner.words().size() < words().size());
    }

    List<Word> words() {
        return parts.stream().flatMap(List::stream).toList();
    }

    boolean omits() {
        return parts.size() > 1;
    }
}
