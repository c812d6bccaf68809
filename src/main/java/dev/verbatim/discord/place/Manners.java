package dev.verbatim.discord.place;

/**
 * How the bot behaves where Discord leaves a choice.
 *
 * @param readsAll whether it reads messages that do not mention it, which Discord's portal has to allow: only then it can
 *     answer in its own threads without a mention
 * @param pings whether a reply pings whom it replies to
 */
public record Manners(boolean readsAll, boolean pings) {
    /** Asks for nothing and disturbs nobody. */
    public static final Manners QUIET = new Manners(false, false);
}
