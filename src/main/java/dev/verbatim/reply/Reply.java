package dev.verbatim.reply;

import java.util.List;

/** What the bot says, before it is typeset for a terminal or for Discord. */
public record Reply(List<Block> blocks) {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    public static Reply of(Block... blocks) {
        return new Reply(List.of(blocks));
    }
}
