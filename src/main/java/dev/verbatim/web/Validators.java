package dev.verbatim.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server told to recognise an unchanged page by, to be sent back the next time.
 *
 * @param etag its ETag, or null
 * @param modified its Last-Modified, or null
 */
public record Validators(@Nullable String etag, @Nullable String modified) {
    public static final Validators NONE = new Validators(null, null);
}
