package dev.verbatim.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** Each line is a paragraph; its sentences stand between bars. */
    @ParameterizedTest
    @ValueSource(strings = {
            "It rained.|It stopped.",
            "Did it rain?|It did!|So they stayed …|Then they left...|All of them.",
            // Abbreviations, and the same at the end of a sentence.
            "Sen. Ann Reed and Gov. Bo Hill met Mr. and Mrs. Fox vs. Acme on Sept. 4.|They talked.",
            "Judge Ann B. Reed left.|Ann and I.|We left.",
            "The U.S. Senate met on Jan. 3 at 8 a.m. Eastern time.",
            "They flew to Washington, D.C.|The senator stayed in the U.S.|He slept.",
            "She lives in Tampa, Fla. — a quiet town.|Acme Inc. shares fell.|She left Acme Inc.|It fell.",
            "Sen. Bo Hill (R-Vt.) said no.|Rep. Ann Reed (Calif.) Monday said yes.",
            "It opened at No. 5 in the list.|Did she stay?|No.|He left.",
            "See the report by Reed et al. Fig. 3 shows it, i.e. the fall.",
            "Bo fell ill.|Ann left for Peoria, Ill. Friday.|It was a miss.|Fox hit the wash.|Reed slept.",
            "She has an M.F.A. from the school and a Ph.D. from another.",
            // Numbers and addresses.
            "Prices rose 3.5 percent to $1.20 a pound.|They fell to .5 later.",
            "See example.com for more.|https://example.com/a.b?c=d. is another.|It works.",
            "1. Kiev fell.", "12. Ann Reed", "a. Take the bus.",
            "It fell by 2.|Then by 3.",
            // Footnotes and brackets.
            "It rained.[12]|It stopped.[3][4]|(It did.)|She left.",
            "He read the list [of names.]|She wrote it.",
            // Quotation marks, also such as wires and blogs set them.
            "“It rained.”|“It stopped,” he said.|“Next time bring a coat.”",
            "\"It rained.\"|\"It stopped,\" he said.|''So it did.''|'It did.'|«Oui.»|She left.",
            "“Did it rain?” he asked.|“Go!” she cried.",
            "“Why not?” Ann Reed asked.|“Stop it!” Mr. Hill said on Monday.|“Who?”|The mayor left.",
            "“Why not?”|He said that it rained.",
            "She read “… and it rained.”|He wrote “the . . . hill.”",
            "“… We stayed,” he said.",
            // Ellipses, also with spaces between the dots.
            "It rained . . . and rained.|It stopped. . . .|They left.",
            "It rained … and rained.|It was long...|They left.",
            "“It rained. . . .”|They left.",
            // Tweets: small letters, handles, signs.
            "it rained in Kiev.|he told her and left.|it stopped",
            "no one is above the law.|if she lies she goes",
            "Great day!|@annreed was there.|#rain 😀 Thanks all!|😀 Bye.",
            "As she said.|.@annreed it rained.",
            // Dashes and other marks that can't open a sentence.
            "“Taxes are theft.” — Ann Reed",
            "Who stays? - That is asked.",
            "It rained!!!|Really?!|Yes.",
            // Odd white space.
            "It rained.\u00A0|It stopped.\u200B |It did.\u2003|Yes.",
            "Mr.\u00A0Fox left.|Sen.\nReed stayed.",
    })
    void partsSentences(String marked) {
        String text = marked.replace("|", " ");

        assertThat(sentences(text)).extracting(SentenceSplitterTest::spaced)
                .isEqualTo(List.of(marked.split("\\|", -1)).stream().map(SentenceSplitterTest::spaced)
                        .filter(sentence -> !sentence.isEmpty()).toList());
    }

    @Test
    void isTheSameInTurkey() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(sentences("She left Acme INC. Shares fell. DIST. No. 9 closed.")).containsExactly(
                    "She left Acme INC. Shares fell.", "DIST. No. 9 closed.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void coversAllButWhiteSpaceInOrder(long seed) {
        String[] pieces = {"It", " ", " ", ".", "?", "!", "…", ". . .", "\"", "“", "”", "’", ")", "(", "[1]", "[", "]",
                "Mr", "U.S", "no", "he", "1", "\n", "\u00A0", "\u200B", "😀", "\uD83D", "—", "https://a.b", "I", "''",
                "é"};
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(20); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertCovers(text.toString());
        }
    }

    private static void assertCovers(String text) {
        int at = 0;
        for (Span span : new SentenceSplitter(text).split(new Span(0, text.length()))) {
            assertThat(new Span(at, span.start()).trimmed(text).isEmpty()).as("nothing left out: %s", text).isTrue();
            assertThat(span.isEmpty()).isFalse();
            assertThat(span.trimmed(text)).isEqualTo(span);
            at = span.end();
        }
        assertThat(new Span(at, text.length()).trimmed(text).isEmpty()).as("nothing left out: %s", text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", ".[1]", "[1]", "a.", "A. ", "\"", ".\"", "'' ", "? ", "“", "Mr. ", "…", "( ",
            "x",
            " ", "Ab ", "?\" Ab ", "1. "})
    @Timeout(60)
    void longParagraphsCostNeitherStackNorTime(String piece) {
        assertCovers(piece.repeat(2_000_000 / piece.length()));
        assertCovers("It rained?\" " + piece.repeat(100_000) + "and stopped.");
    }

    private static List<String> sentences(String text) {
        return new SentenceSplitter(text).split(new Span(0, text.length())).stream()
                .map(span -> text.substring(span.start(), span.end())).toList();
    }

    private static String spaced(String sentence) {
        return sentence.replace('\u00A0', ' ').replace("\u200B", "").strip();
    }
}
