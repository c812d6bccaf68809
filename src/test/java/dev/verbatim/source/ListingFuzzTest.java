package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.verbatim.document.Unreadable;
import dev.verbatim.web.Fetched;
import dev.verbatim.web.Validators;
import java.net.URI;
import java.util.List;

/** Whatever a site sends for a feed or sitemap: stories with addresses on the web, or a reason why not. */
class ListingFuzzTest {
    private static final URI ADDRESS = URI.create("https://example.com/list.xml");

    @FuzzTest(maxDuration = "12m")
    void feed(byte[] bytes) {
        try {
            check(FeedItems.of(body(bytes), new FeedSettings(ADDRESS)));
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank();
        }
    }

    @FuzzTest(maxDuration = "12m")
    void sitemap(byte[] bytes) {
        try {
            SitemapItems map = SitemapItems.of(body(bytes));
            check(map.items());
            assertThat(map.maps()).allSatisfy(address -> assertThat(address.getHost()).isNotNull());
        } catch (Unreadable unreadable) {
            assertThat(unreadable.reason()).isNotBlank();
        }
    }

    private static void check(List<Item> items) {
        assertThat(items).allSatisfy(item -> {
            assertThat(item.address().getScheme()).matches("(?i)https?");
            assertThat(Names.ofStory(item.address())).matches("[a-z0-9-]{1,80}");
        });
    }

    private static Fetched.Body body(byte[] bytes) {
        return new Fetched.Body(ADDRESS, bytes, "", Validators.NONE);
    }
}
