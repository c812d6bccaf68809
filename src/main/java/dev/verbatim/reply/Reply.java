package dev.verbatim.reply;

import java.util.List;

/**
 * What the bot says, before it is typeset for a terminal or for Discord.
 *
 * @param cited the passages that the blocks show, in their order
 */
public record Reply(Tone tone, List<Block> blocks, List<Citation> cited) {
    public Reply {
        blocks = List.copyOf(blocks);
        cited = List.copyOf(cited);
    }

    /** A reply that answers no question. */
    public Reply(List<Block> blocks) {
        this(Tone.PLAIN, blocks, List.of());
    }

    public static Reply of(Block... blocks) {
        return new Reply(List.of(blocks));
    }
}
