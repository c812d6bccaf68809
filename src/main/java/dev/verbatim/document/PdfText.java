package dev.verbatim.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF's pages in the order of reading, as paragraphs. Words that a line's end parts are joined: with their
 * hyphen if the file has that word so elsewhere, or has both its halves' capital, else without. Missed: a hyphenated
 * compound that stands nowhere else and breaks at its hyphen loses it.
 */
final class PdfText extends PDFTextStripper {
    private static final int MOST_LETTERS = 5_000_000;
    private static final long LONGEST_NANOSECONDS = 30_000_000_000L;

    private static final String PARAGRAPH = "\u0001";
    private static final Pattern BREAK = Pattern.compile("[" + PARAGRAPH + "\f]|\n[ \t]*\n");
    private static final Pattern PARTED = Pattern.compile("(\\p{L}+)[-\u00AD\u2010]\n(\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final long begun = System.nanoTime();
    private int letters;

    private PdfText() {
        setSortByPosition(false);
        setLineSeparator("\n");
        setParagraphStart(PARAGRAPH);
        setParagraphEnd("");
        setPageEnd(PARAGRAPH);
        setArticleStart("");
        setArticleEnd("");
        setAddMoreFormatting(true);
    }

    static List<String> paragraphs(PDDocument pdf) throws IOException {
        String text = new PdfText().getText(pdf);
        Set<String> known = WORD.matcher(text).results().map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        List<String> paragraphs = new ArrayList<>();
        for (String paragraph : BREAK.splitAsStream(text).toList()) {
            String joined = PARTED.matcher(paragraph)
                    .replaceAll(parted -> Matcher.quoteReplacement(joined(parted.group(1),
                            parted.group(2), known)));
            paragraphs.add(PageText.folded(joined));
        }
        return paragraphs;
    }

    private static String joined(String first, String second, Set<String> known) {
        String hyphenated = first + "-" + second;
        return known.contains(hyphenated.toLowerCase(Locale.ROOT)) ? hyphenated : first + second;
    }

    /** Called for each letter: an endless page ends here. */
    @Override
    protected void processTextPosition(TextPosition letter) {
        if (++letters > MOST_LETTERS || System.nanoTime() - begun > LONGEST_NANOSECONDS) {
            throw new IllegalStateException("more text than any story has");
        }
        super.processTextPosition(letter);
    }
}
