package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Run;
import dev.verbatim.reply.Style;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a reply as Discord's markdown: all words escaped, every line kept inside its block. */
final class Typesetter {
    /** In brackets, outside the quotation marks: the cut is ours, the words before it are the story's. */
    private static final String CUT_QUOTE = " \\[…\\]";
    private static final String CUT = "…";
    /** Invisible; keeps the stars of two neighbours apart. */
    private static final char WORD_JOINER = '\u2060';

    private Typesetter() {}

    /** The whole block. Blank at either end of it is not shown. */
    static String text(Block block) {
        return text(block, false);
    }

    /**
     * @param cut whether words of the block were left out at its end, which it then says
     */
    static String text(Block block, boolean cut) {
        String words = words(block.runs()).strip();
        return switch (block) {
            case Block.Heading _ -> "### " + words.replace("\n", " ") + (cut ? CUT : "");
            case Block.Divider _ -> Page.DIVIDER;
            case Block.Line _ -> words + (cut ? CUT : "");
            case Block.Quote quote -> prefixed("> ", marked(words, quote.spoken()) + (cut ? CUT_QUOTE : ""), "> ");
            case Block.Note _ -> prefixed("-# ", words + (cut ? CUT : ""), "-# ");
            case Block.Item _ -> prefixed("- ", words + (cut ? CUT : ""), "  ");
        };
    }

    private static String marked(String words, boolean spoken) {
        return spoken ? "“" + words + "”" : words;
    }

    private static String prefixed(String first, String words, String rest) {
        return first + words.replace("\n", "\n" + rest);
    }

    private static String words(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        boolean starred = false;
        for (Run run : runs) {
            String[] lines = Markdown.LINE_BREAK.split(run.words(), -1);
            for (int i = 0; i < lines.length; i++) {
                Stars piece = Stars.of(lines[i], run);
                out.append(i > 0 ? "\n" : starred && piece.starred() ? WORD_JOINER : "").append(piece.text());
                starred = piece.starred();
            }
        }
        return out.toString();
    }

    /** One line's words of one run; blank stays outside the stars, where Discord wants it. */
    private record Stars(String text, boolean starred) {
        static Stars of(String line, Run run) {
            Style style = run.style();
            if (style == Style.CODE && Markdown.fitsCode(line)) {
                return new Stars("`" + line + "`", false);
            }
            String stars = style == Style.STRONG ? "**" : style == Style.EMPHASIS ? "*" : "";
            String words = line.strip();
            if (words.isEmpty() || (stars.isEmpty() && run.target() == null)) {
                return new Stars(escaped(line), false);
            }
            int at = line.indexOf(words);
            String text = line.substring(0, at) + stars + linked(words, run.target()) + stars
                    + line.substring(at + words.length());
            return new Stars(text, !stars.isEmpty());
        }

        /** No closing bracket of the address ends the link before its time. */
        private static String linked(String words, @Nullable URI target) {
            return target == null
                    ? escaped(words)
                    : "[" + escaped(words) + "](<" + target.toASCIIString().replace("(", "%28").replace(")", "%29")
                            + ">)";
        }

        private static String escaped(String line) {
            return Isolation.of(Markdown.quoted(line));
        }
    }
}
