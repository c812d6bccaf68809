package dev.verbatim.verify;

import dev.verbatim.story.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param same what two spellings of one word share: small letters without accents, apostrophes and invisible characters
 * @param span where it stands
 */
record Word(String same, Span span) {
    /** Also the apostrophe of UTF-8 that was read as Windows-1252. */
    private static final String APOSTROPHE = "(?:['’‘ʼ＇`]|â€™)";
    private static final String LETTERS = "[\\p{L}\\p{N}](?:(?!â€™)[\\p{L}\\p{N}\\p{M}\\p{Cf}])*+";
    /** “U.S.”, “10,000”, “don’t”, “%”. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{L}\\.){2,}+|\\p{N}++(?:[.,]\\p{N}++)++|" + LETTERS + "(?:" + APOSTROPHE + LETTERS + ")*+|%");
    private static final Pattern APOSTROPHES = Pattern.compile(APOSTROPHE);
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}.,]");
    private static final Pattern DECIMAL = Pattern.compile("\\p{N}+(?:,\\p{N}{3})*\\.\\p{N}+");

    /** The words of a range of a text, in order. Takes time linear in the range. */
    static List<Word> of(CharSequence text, Span range) {
        Matcher words = WORD.matcher(text).region(range.start(), range.end()).useTransparentBounds(true);
        return words.results().map(found -> new Word(same(found.group()), new Span(found.start(), found.end())))
                .filter(word -> !word.same().isEmpty()).toList();
    }

    static List<Word> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static String same(String word) {
        if (word.equals("%")) {
            return "percent";
        }
        if (DECIMAL.matcher(word).matches()) {
            return word.replace(",", "");
        }
        String plain = Normalizer.normalize(APOSTROPHES.matcher(word).replaceAll(""),
                Normalizer.Form.NFKD);
        return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static List<String> same(List<Word> words) {
        return words.stream().map(Word::same).toList();
    }

    /** From the first word's start to the last one's end. */
    static Span span(List<Word> words) {
        return new Span(words.getFirst().span().start(), words.getLast().span().end());
    }
}
