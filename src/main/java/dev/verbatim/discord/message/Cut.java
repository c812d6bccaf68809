package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Run;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A block cut to the room that there is: as many of its first letters as fit, to the letter, and an ellipsis. A letter is
 * what a reader takes for one (a grapheme), so no accent, emoji or surrogate pair is torn; where a word ends shortly
 * before, the cut is there.
 */
final class Cut {
    /** How many signs of a word are given up for a cut between words. */
    private static final int SHORTLY = 40;

    private Cut() {}

    /** The block's text, at most this many UTF-16 units, whole if it fits. */
    static String toFit(Block block, int room) {
        String whole = Typesetter.text(block);
        return whole.length() <= room ? whole : shortened(block, room);
    }

    private static String shortened(Block block, int room) {
        String words = block.runs().stream().map(Run::words).collect(Collectors.joining());
        List<Integer> ends = ends(words.substring(0, Math.min(words.length(), 2 * room)));
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (first(block, ends.get(middle)).length() <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return first(block, betweenWords(words, ends.get(low)));
    }

    /** Where the text may be cut, ascending from 0. */
    private static List<Integer> ends(String words) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(words);
        List<Integer> ends = new ArrayList<>();
        for (int end = letters.first(); end != BreakIterator.DONE; end = letters.next()) {
            ends.add(end);
        }
        return ends;
    }

    private static int betweenWords(String words, int end) {
        for (int at = end; at > Math.max(0, end - SHORTLY); at--) {
            if (Character.isWhitespace(words.charAt(at))) {
                return at;
            }
        }
        return end;
    }

    private static String first(Block block, int length) {
        List<Run> runs = new ArrayList<>();
        int left = length;
        for (Run run : block.runs()) {
            int taken = Math.min(left, run.words().length());
            runs.add(run.first(taken));
            left -= taken;
        }
        return Typesetter.text(with(block, runs), true);
    }

    private static Block with(Block block, List<Run> runs) {
        return switch (block) {
            case Block.Heading _ -> new Block.Heading(runs);
            case Block.Divider divider -> divider;
            case Block.Line _ -> new Block.Line(runs);
            case Block.Quote quote -> new Block.Quote(runs, quote.spoken());
            case Block.Note _ -> new Block.Note(runs);
            case Block.Item _ -> new Block.Item(runs);
        };
    }
}
