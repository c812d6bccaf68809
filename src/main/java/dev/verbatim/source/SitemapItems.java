package dev.verbatim.source;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.verbatim.document.Details;
import dev.verbatim.document.Unreadable;
import dev.verbatim.document.WebAddress;
import dev.verbatim.web.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** What one sitemap, or an index of sitemaps, lists. Only addresses of its own site count. */
final class SitemapItems {
    private static final int LARGEST = 50_000_000;

    private final AbstractSiteMap map;

    private SitemapItems(AbstractSiteMap map) {
        this.map = map;
    }

    static SitemapItems of(Fetched.Body body) throws Unreadable {
        try {
            SiteMapParser parser = new SiteMapParser(false, true);
            return new SitemapItems(parser.parseSiteMap(unpacked(body.bytes()), body.address().toURL()));
        } catch (UnknownFormatException | IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable("what stands there is no sitemap that can be read");
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException, Unreadable {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = in.readNBytes(LARGEST + 1);
            if (all.length > LARGEST) {
                throw new Unreadable("its sitemap unpacks to more than " + LARGEST / 1_000_000 + " MB");
            }
            return all;
        }
    }

    /** The sitemaps that an index lists, newest first. */
    List<URI> maps() {
        return map instanceof SiteMapIndex index
                ? index.getSitemaps().stream()
                        .sorted((a, b) -> Long.compare(time(b.getLastModified()), time(a.getLastModified())))
                        .flatMap(each -> ofOwnSite(each.getUrl().toString())).toList()
                : List.of();
    }

    /** The pages, newest first. */
    List<Item> items() {
        return map instanceof SiteMap pages
                ? pages.getSiteMapUrls().stream()
                        .sorted((a, b) -> Long.compare(time(b.getLastModified()), time(a.getLastModified())))
                        .flatMap(this::item).toList()
                : List.of();
    }

    private Stream<Item> item(SiteMapURL page) {
        long modified = time(page.getLastModified());
        String mark = modified == 0 ? "" : Long.toString(modified);
        return ofOwnSite(page.getUrl().toString()).map(Names::plain)
                .map(address -> new Item(address, mark, Details.NONE, null));
    }

    private Stream<URI> ofOwnSite(String words) {
        Optional<URI> address = WebAddress.read(words);
        return address.filter(each -> site(each.getHost()).equals(site(map.getUrl().getHost()))).stream();
    }

    private static String site(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    @SuppressWarnings("JavaUtilDate") // The library's.
    private static long time(@Nullable Date date) {
        return date == null ? 0 : date.getTime();
    }
}
