package dev.verbatim.quote;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.Set;

/** Which marks a story puts around what people say: double ones, or single ones as in British print. */
enum MarkStyle {
    DOUBLE {
        @Override
        int length(String text, int at) {
            char c = text.charAt(at);
            if (OPENING_DOUBLES.indexOf(c) >= 0 || "”»\"‟".indexOf(c) >= 0) {
                return 1;
            }
            boolean pair = (c == '\'' || c == '`' || c == '’' || c == '‘') && at + 1 < text.length()
                    && text.charAt(at + 1) == c;
            return pair ? 2 : 0;
        }

        @Override
        boolean opensAlways(char mark) {
            return OPENING_DOUBLES.indexOf(mark) >= 0 || mark == '`';
        }

        @Override
        boolean opensNever(char mark) {
            return mark == '”' || mark == '»' || mark == '’';
        }
    },
    /** Known misses: quoted words that end in “s” and run on without a comma look like an owner's apostrophe. */
    SINGLE {
        @Override
        int length(String text, int at) {
            char c = text.charAt(at);
            return c == '‘' || ((c == '’' || c == '\'') && !isApostrophe(text, at)) ? 1 : 0;
        }

        @Override
        boolean opensAlways(char mark) {
            return mark == '‘';
        }

        @Override
        boolean opensNever(char mark) {
            return mark == '’';
        }
    };

    private static final String OPENING_DOUBLES = "“„«";
    /** What is cut short at its start: “’em”, “’twas”. */
    private static final Set<String> CUT_SHORT = Set.of("em", "til", "tis", "twas", "cause", "n", "round");
    private static final int FEWEST = 2;

    /** How long the mark at an offset is; 0 when there is none. */
    abstract int length(String text, int at);

    /** Whether a mark can only open. */
    abstract boolean opensAlways(char mark);

    /** Whether a mark can only close, if nobody mistook it. */
    abstract boolean opensNever(char mark);

    /** The style of a story: single marks when more of them close speech (“…,’”, “….’”) than there are double ones. */
    static MarkStyle of(Story story) {
        int doubles = 0;
        int singles = 0;
        for (Paragraph paragraph : story.paragraphs()) {
            Span line = paragraph.span();
            for (int at = line.start(); at < line.end(); at++) {
                int length = DOUBLE.length(story.text(), at);
                doubles += length > 0 ? 1 : 0;
                singles += length == 0 && closesSpeech(story.text(), at, line) ? 1 : 0;
                at += Math.max(0, length - 1);
            }
        }
        return singles >= FEWEST && singles * 2 > doubles ? SINGLE : DOUBLE;
    }

    private static boolean closesSpeech(String text, int at, Span line) {
        char c = text.charAt(at);
        boolean behindStop = at > line.start() && ",.?!".indexOf(text.charAt(at - 1)) >= 0;
        return (c == '’' || c == '\'') && behindStop && (at + 1 == line.end() || Blank.is(text.charAt(at + 1)));
    }

    private static boolean isApostrophe(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (Character.isLetterOrDigit(after)) {
            return Character.isLetterOrDigit(before) || Character.isDigit(after)
                    || CUT_SHORT.contains(word(text, at + 1));
        }
        return before == 's' && after == ' ' && at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < 6 && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }
}
