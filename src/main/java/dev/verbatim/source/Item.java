package dev.verbatim.source;

import dev.verbatim.document.Details;
import dev.verbatim.document.Document;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A story that a feed or sitemap tells of.
 *
 * @param address where it stands
 * @param mark changes when the site says that the story has changed
 * @param told what the feed or sitemap tells of it
 * @param text the story itself where the feed holds it, or null when its page has to be read
 */
record Item(URI address, String mark, Details told, @Nullable Document text) {}
