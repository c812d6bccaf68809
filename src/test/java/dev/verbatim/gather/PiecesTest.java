package dev.verbatim.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final int LONGEST = Pieces.LONGEST;

    @Test
    void whatFitsStaysWhole() {
        assertThat(pieces("x".repeat(LONGEST))).containsExactly("x".repeat(LONGEST));
        assertThat(pieces("A tram, a ferry.")).containsExactly("A tram, a ferry.");
    }

    @Test
    void endsAtTheLastClauseOfTheSecondHalf() {
        String early = "one, " + "word ".repeat(58);
        String first = early + "word " + "word ".repeat(20) + "end;";

        assertThat(pieces(first + " " + "more ".repeat(60).strip()))
                .containsExactly(first, "more ".repeat(60).strip());
    }

    @Test
    void endsAtAWordWhereThereIsNoClause() {
        assertThat(pieces("abcd ".repeat(110).strip()))
                .containsExactly("abcd ".repeat(100).strip(), "abcd ".repeat(10).strip());
        assertThat(pieces("abcde ".repeat(100).strip()).getFirst()).hasSize(497).endsWith(" abcde");
    }

    @Test
    void cutsBetweenCharactersWhereThereIsNoWord() {
        assertThat(pieces("x".repeat(LONGEST + 1))).containsExactly("x".repeat(LONGEST), "x");
        assertThat(pieces("x" + "😀".repeat(LONGEST)))
                .containsExactly("x" + "😀".repeat(249), "😀".repeat(250), "😀");
    }

    @Test
    void nothingButBlanksHasNoPieces() {
        assertThat(pieces(" \u200B\n".repeat(LONGEST))).isEmpty();
    }

    /** Text of any kind: nothing but blanks is lost, nothing doubled, nothing too long, no pair parted. */
    @RepeatedTest(50)
    void piecesCoverAllTextInOrder(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        String text = text(random);
        int from = random.nextInt(text.length());
        int end = from;
        for (Span piece : Pieces.of(text, new Span(from, text.length()).trimmed(text))) {
            assertThat(piece.start()).isGreaterThanOrEqualTo(end);
            assertThat(isBlank(text, end, piece.start())).isTrue();
            assertThat(piece.length()).isBetween(1, LONGEST);
            assertThat(piece.trimmed(text)).isEqualTo(piece);
            assertThat(piece.start() <= from || !partsAPair(text, piece.start())).isTrue();
            end = piece.end();
        }
        assertThat(isBlank(text, end, text.length())).isTrue();
    }

    private static String text(Random random) {
        String[] parts = {"word", " ", ", ", "; ", "😀", "\uD83D", "\uDE00", "\u200B", "\u00A0", "\n", "x".repeat(80),
                "”", "שלום", ".", "—"};
        int likely = 1 + random.nextInt(parts.length);
        StringBuilder text = new StringBuilder("x");
        while (text.length() < 100 + random.nextInt(4000)) {
            text.append(parts[random.nextInt(likely)]);
        }
        return text.toString();
    }

    private static boolean partsAPair(String text, int at) {
        return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isBlank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Blank.is((char) c));
    }

    private static List<String> pieces(String text) {
        return Pieces.of(text, new Span(0, text.length())).stream()
                .map(piece -> text.substring(piece.start(), piece.end())).toList();
    }
}
