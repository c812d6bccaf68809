package dev.verbatim.discord.asking;

import dev.verbatim.reply.Reply;

/**
 * Why somebody may not ask now.
 *
 * @param reply tells it
 * @param toldBefore whether they were told the same a moment ago, so that a message that all would read is one too many
 */
public record Refusal(Reply reply, boolean toldBefore) {}
