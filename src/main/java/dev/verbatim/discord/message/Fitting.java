package dev.verbatim.discord.message;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * A reply as the few messages that Discord takes, in order. Blocks stay whole and a note stays with what it stands under;
 * only a block too long for a message of its own is cut. What does not fit into the last message is left out, and the
 * message says how much.
 */
final class Fitting {
    /** Discord's limit, which it counts in code points; we count in UTF-16 units, never fewer. */
    static final int LIMIT = 2000;
    static final int MESSAGES = 3;
    private static final int NOTE = 500;
    /** Room that every message could still give to the words about what was left out. */
    private static final int LEFT_OUT = 100;

    private Fitting() {}

    /** @throws IllegalArgumentException if the reply has no word to show */
    static List<String> messages(Reply reply) {
        List<List<String>> pages = pages(parts(reply.blocks()));
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a reply without words");
        }
        if (pages.size() > MESSAGES) {
            pages = shortened(pages);
        }
        return pages.stream().map(Fitting::joined).toList();
    }

    private static List<List<String>> pages(List<String> parts) {
        List<List<String>> pages = new ArrayList<>();
        for (String part : parts) {
            if (pages.isEmpty() || joined(pages.getLast()).length() + 2 + part.length() > LIMIT) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(part);
        }
        return pages;
    }

    private static List<List<String>> shortened(List<List<String>> pages) {
        int missing = pages.stream().skip(MESSAGES).mapToInt(List::size).sum();
        List<String> last = new ArrayList<>(pages.get(MESSAGES - 1));
        while (last.size() > 1 && joined(last).length() + LEFT_OUT > LIMIT) {
            last.removeLast();
            missing++;
        }
        last.add(Typesetter.text(Block.Note.of(Run.plain(missing + " more did not fit here and are left out."))));
        List<List<String>> few = new ArrayList<>(pages.subList(0, MESSAGES - 1));
        few.add(last);
        return few;
    }

    private static String joined(List<String> parts) {
        StringBuilder page = new StringBuilder();
        for (String part : parts) {
            page.append(page.isEmpty() ? "" : between(page.toString(), part)).append(part);
        }
        return page.toString();
    }

    /** Two quotations are two blocks, which only an empty line tells Discord. */
    private static String between(String above, String below) {
        String lastLine = above.substring(above.lastIndexOf('\n') + 1);
        return lastLine.startsWith("> ") && below.startsWith("> ") ? "\n\n" : "\n";
    }

    /** What is never torn apart: a block, with the note under it. */
    private static List<String> parts(List<Block> all) {
        List<Block> blocks = all.stream().filter(Fitting::showsSomething).toList();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean noted = i + 1 < blocks.size() && !(blocks.get(i) instanceof Block.Note)
                    && blocks.get(i + 1) instanceof Block.Note;
            String note = noted ? "\n" + Cut.toFit(blocks.get(++i), NOTE) : "";
            Block block = blocks.get(noted ? i - 1 : i);
            parts.add(Cut.toFit(block, LIMIT - LEFT_OUT - note.length()) + note);
        }
        return parts;
    }

    private static boolean showsSomething(Block block) {
        return block.runs().stream().anyMatch(run -> !run.words().isBlank());
    }

}
