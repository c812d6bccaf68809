package dev.verbatim.discord.asking;

/**
 * How often may be asked, in questions a minute.
 *
 * @param perUser by one person, anywhere
 * @param perChannel in one channel, by all together
 */
public record LimitSettings(int perUser, int perChannel) {
    /** The most that can be set. */
    public static final int MOST = 10_000;
    /** As many as somebody in a lively talk asks, and as a channel can be read. */
    public static final LimitSettings DEFAULT = new LimitSettings(10, 30);

    public LimitSettings {
        if (perUser < 1 || perChannel < 1) {
            throw new IllegalArgumentException("nobody could ask");
        }
    }
}
