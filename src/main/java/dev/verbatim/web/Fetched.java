package dev.verbatim.web;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of fetching an address. */
public sealed interface Fetched {
    /**
     * The whole of it, unpacked.
     *
     * @param address where it was in the end
     * @param type as the server told it, such as {@code text/html; charset=utf-8}, or empty
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to copy.
    record Body(URI address, byte[] bytes, String type, Validators validators) implements Fetched {}

    /** It is as it was when the validators were told. */
    record Unchanged() implements Fetched {}

    /**
     * It can't be had.
     *
     * @param reason in words for whoever runs the bot, without what a server wrote
     * @param passing whether trying again later may help
     * @param patience how long the server asks to be left alone, or null
     */
    record Failed(String reason, boolean passing, @Nullable Duration patience) implements Fetched {
        static Failed forGood(String reason) {
            return new Failed(reason, false, null);
        }

        static Failed forNow(String reason) {
            return new Failed(reason, true, null);
        }
    }
}
