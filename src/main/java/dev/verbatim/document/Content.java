package dev.verbatim.document;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A file or page as it came.
 *
 * @param name what it is called, for the reason of a refusal
 * @param declared the encoding that it came with, or null when nobody told
 * @param address where it was found on the web, or null
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and too large to copy.
public record Content(String name, byte[] bytes, @Nullable Charset declared, @Nullable URI address) {
    public static Content ofFile(String name, byte[] bytes) {
        return new Content(name, bytes, null, null);
    }
}
