package dev.verbatim.reply;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says, before it is typeset for a terminal or for Discord.
 *
 * @param cited the passages that the blocks show, in their order
 * @param question what is answered, where that is not the question as it was typed; else null
 */
public record Reply(Tone tone, List<Block> blocks, List<Citation> cited, @Nullable String question) {
    public Reply {
        blocks = List.copyOf(blocks);
        cited = List.copyOf(cited);
    }

    /** A reply to whatever was asked. */
    public Reply(Tone tone, List<Block> blocks, List<Citation> cited) {
        this(tone, blocks, cited, null);
    }

    /** A reply that answers no question. */
    public Reply(List<Block> blocks) {
        this(Tone.PLAIN, blocks, List.of());
    }

    public static Reply of(Block... blocks) {
        return new Reply(List.of(blocks));
    }

    /** The same below something else. */
    public Reply below(Block block) {
        List<Block> all = new ArrayList<>(List.of(block));
        all.addAll(blocks);
        return new Reply(tone, all, cited, question);
    }

    /** The same above something else. */
    public Reply above(Block block) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(block);
        return new Reply(tone, all, cited, question);
    }

    /** The same as an answer to a question that was not typed like that, which it says first. */
    Reply to(String taken) {
        Reply told = below(Wording.takenAs(taken));
        return new Reply(tone, told.blocks(), cited, taken);
    }
}
