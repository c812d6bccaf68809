package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A reply as the few messages that Discord takes, in order. Blocks stay whole and a note stays with what it stands under;
 * only a block too long for a message of its own is cut. What does not fit into the last message is left out, and the
 * message says how much.
 */
enum Fitting {
    /** Plain messages. Discord counts code points; we count UTF-16 units, never fewer. */
    TEXT(2000, 3, 3),
    /** All text displays of a message together. */
    COMPONENTS(4000, 2, 1);

    private static final int NOTE = 500;
    /** A block is not cut any further to make room for others. */
    private static final int SHORTEST = 60;
    /** Room that every message could still give to the words about what was left out. */
    private static final int LEFT_OUT = 100;
    /** Each is a text display and a separator, of the 40 components that a message may have. */
    private static final int MOST_SECTIONS = 15;

    private final int limit;
    private final int messages;
    private final int messagesOfWhole;

    Fitting(int limit, int messages, int messagesOfWhole) {
        this.limit = limit;
        this.messages = messages;
        this.messagesOfWhole = messagesOfWhole;
    }

    /** @throws IllegalArgumentException if the reply has no word to show */
    List<Page> pages(Reply reply) {
        return pages(filled(parts(reply.blocks(), limit - LEFT_OUT)));
    }

    /**
     * The reply with all of its blocks, in one message where that has buttons. If they don't fit, the long ones are cut as
     * far as it takes. Only what has more blocks than a message can show is treated as with {@link #pages}.
     *
     * @throws IllegalArgumentException if the reply has no word to show
     */
    List<Page> whole(Reply reply) {
        int longest = limit - LEFT_OUT;
        List<List<String>> pages = filled(parts(reply.blocks(), longest));
        while (pages.size() > messagesOfWhole && longest > SHORTEST) {
            longest -= longest / 10;
            pages = filled(parts(reply.blocks(), longest));
        }
        return pages(pages);
    }

    private List<Page> pages(List<List<String>> filled) {
        List<List<String>> pages = filled;
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a reply without words");
        }
        if (pages.size() > messages) {
            pages = shortened(pages);
        }
        return pages.stream().map(Page::of).toList();
    }

    private List<List<String>> filled(List<String> parts) {
        List<List<String>> pages = new ArrayList<>();
        for (String part : parts) {
            boolean fits = !pages.isEmpty() && fits(pages.getLast(), part);
            if (!fits && !part.equals(Page.DIVIDER)) {
                pages.add(new ArrayList<>());
            }
            if (!pages.isEmpty()) {
                pages.getLast().add(part);
            }
        }
        return pages;
    }

    private boolean fits(List<String> page, String part) {
        List<String> more = new ArrayList<>(page);
        more.add(part);
        Page fuller = Page.of(more);
        return fuller.length() <= limit && fuller.sections().size() <= MOST_SECTIONS;
    }

    private List<List<String>> shortened(List<List<String>> pages) {
        int missing = pages.stream().skip(messages).mapToInt(Fitting::count).sum();
        List<String> last = new ArrayList<>(pages.get(messages - 1));
        while (count(last) > 1 && Page.of(last).length() + LEFT_OUT > limit) {
            missing += last.removeLast().equals(Page.DIVIDER) ? 0 : 1;
        }
        last.add(Typesetter.text(Wording.leftOut(missing)));
        List<List<String>> few = new ArrayList<>(pages.subList(0, messages - 1));
        few.add(last);
        return few;
    }

    private static int count(List<String> page) {
        return (int) page.stream().filter(part -> !part.equals(Page.DIVIDER)).count();
    }

    /** What is never torn apart: a block, with the note under it. */
    private static List<String> parts(List<Block> all, int longest) {
        List<Block> blocks = all.stream().filter(Fitting::showsSomething).toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean noted = i + 1 < blocks.size() && takesNote(blocks.get(i))
                    && blocks.get(i + 1) instanceof Block.Note;
            String note = noted ? "\n" + Cut.toFit(blocks.get(++i), Math.min(NOTE, longest / 2)) : "";
            Block block = blocks.get(noted ? i - 1 : i);
            parts.add(Cut.toFit(block, longest - note.length()) + note);
        }
        return parts;
    }

    private static boolean takesNote(Block block) {
        return !(block instanceof Block.Note || block instanceof Block.Divider);
    }

    private static boolean showsSomething(Block block) {
        return block instanceof Block.Divider || block.runs().stream().anyMatch(run -> !run.words().isBlank());
    }
}
