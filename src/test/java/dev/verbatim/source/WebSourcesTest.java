package dev.verbatim.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.web.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pages, feeds and sitemaps of a real site, looked at over days. */
@Timeout(60)
class WebSourcesTest {
    private static final String RAIN = "It rained in the hills for the first time in ninety days, and the rivers rose by"
            + " a hand, said the weather office.";
    private static final String WELLS = "“My well is full again,” said Olga Brandt, who farms in the valley, on Thursday.";

    @TempDir
    Path texts;

    private Instant now = Instant.parse("2026-10-12T08:00:00Z");
    private final InstantSource clock = () -> now;
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void aPageIsAStory() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN, WELLS));

        Story story = story(list(page("/rain.html")).getFirst());

        assertThat(story.text()).isEqualTo("Rain at last\n\n" + RAIN + "\n\n" + WELLS + "\n");
        assertThat(story.headline()).isEqualTo(new Span(0, 12));
        assertThat(story.provenance()).isEqualTo(new Provenance("Rain at last", "Harbour Post", "Ida Lund",
                LocalDate.of(2026, 10, 1), site.at("/rain.html")));
        assertThat(texts.resolve(story.id() + ".txt")).content().isEqualTo(story.text());
        assertThat(story.id().value()).matches("127-0-0-1-\\d+-rain-html-[0-9a-f]{6}/rain-[0-9a-f]{10}");
    }

    @Test
    void aPageIsLookedAtWhenThatIsDue() throws IOException {
        site.with("/rain.html", Site.bytes("text/html", page("Rain at last", RAIN).getBytes(StandardCharsets.UTF_8),
                "ETag", "\"1\""));
        Source source = open(page("/rain.html")).getFirst();
        String stamp = source.list().getFirst().stamp();
        assertThat(site.askedSince()).hasSize(1);

        source.list();
        now = now.plus(Duration.ofHours(5));
        source.list();
        assertThat(site.askedSince()).isEmpty();

        source.renew();
        source.list();
        assertThat(site.askedSince()).hasSize(1);

        site.with("/rain.html", Site.status(304));
        now = now.plus(Duration.ofHours(8));
        assertThat(source.list().getFirst().stamp()).isEqualTo(stamp);
        assertThat(site.lastHeaders().getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(source.state().reached()).isEqualTo(now);
    }

    @Test
    void whatWasReadIsKnownAfterARestart() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        List<Entry> before = list(page("/rain.html"));
        site.askedSince();

        List<Entry> after = list(page("/rain.html"));

        assertThat(after).extracting(Entry::stamp).isEqualTo(before.stream().map(Entry::stamp).toList());
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aPageThatChangesIsAChangedStory() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        Source source = open(page("/rain.html")).getFirst();
        Entry before = source.list().getFirst();

        site.with("/rain.html", "text/html", page("Rain at last", RAIN, WELLS));
        source.renew();
        Entry after = source.list().getFirst();

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.stamp()).isNotEqualTo(before.stamp());
        assertThat(story(after).text()).contains(WELLS);
    }

    @Test
    void storiesStayWhenTheirSiteIsOutOfReach() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        Source source = open(page("/rain.html")).getFirst();
        source.list();
        Instant reached = now;

        site.with("/rain.html", Site.status(503));
        now = now.plus(Duration.ofHours(8));
        Map<String, String> entries = told(source.list());

        assertThat(entries).hasSize(2).containsEntry(site.at("/rain.html").toString(),
                "refused: HTTP 503: the site has a problem; what was read before stays");
        assertThat(source.state().isStale()).isTrue();
        assertThat(source.state().reached()).isEqualTo(reached);
        assertThat(source.state().looked()).isEqualTo(now);
    }

    @Test
    void whatCantBeKeptIsToldAndKeptTheNextTime() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        Path full = Files.writeString(texts.resolve("full"), "a file where the folder should be");
        Source source = Sources.open(List.of(page("/rain.html")), new TextSettings(full, null), clock).all().getFirst();

        assertThatExceptionOfType(IOException.class).isThrownBy(source::list)
                .withMessageContaining("its texts can't be kept in " + full)
                .withMessageContaining("see that there is room");

        Files.delete(full);
        assertThat(told(source.list())).hasSize(1);
    }

    @Test
    void theLastFailureIsKnownAlsoWhenAllIsWellAgainAndAfterARestart() throws IOException {
        site.with("/rain.html", Site.status(503));
        Source source = open(page("/rain.html")).getFirst();
        assertThat(source.state().looked()).isNull();
        source.list();
        SourceState.Failure failure = new SourceState.Failure(now, "HTTP 503: the site has a problem");
        assertThat(source.state().failure()).isEqualTo(failure);

        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        now = now.plus(Duration.ofDays(1));
        source.list();

        SourceState state = open(page("/rain.html")).getFirst().state();
        assertThat(state.isStale()).isFalse();
        assertThat(state.failure()).isEqualTo(failure);
        assertThat(state.looked()).isEqualTo(now);
    }

    @Test
    void afterFailuresItWaitsLongerEachTime() throws IOException {
        site.with("/rain.html", Site.status(500));
        Source source = open(page("/rain.html")).getFirst();
        Duration before = Duration.ofHours(6);
        for (int i = 0; i < 2; i++) {
            source.list();
            Instant due = Objects.requireNonNull(source.state().due());
            Duration wait = Duration.between(now, due);
            assertThat(wait).isGreaterThan(before);
            before = wait;
            now = due;
        }
        assertThat(site.asked()).hasSize(2);
    }

    @Test
    void aSiteThatAsksToBeLeftAloneIs() throws IOException {
        site.with("/rain.html", Site.status(429, "Retry-After", "40000"));
        Source source = open(page("/rain.html")).getFirst();
        source.list();

        now = now.plusSeconds(39_000);
        source.renew();
        source.list();
        assertThat(site.askedSince()).hasSize(1);

        now = now.plusSeconds(1_001);
        source.list();
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void aClockThatWasWrongKeepsNobodyWaiting() throws IOException {
        site.with("/rain.html", "text/html", page("Rain at last", RAIN));
        Source source = open(page("/rain.html")).getFirst();
        source.list();
        site.askedSince();

        now = now.minus(Duration.ofDays(4000));
        source.list();
        assertThat(site.askedSince()).hasSize(1);
    }

    @Test
    void aFeedHoldsItsStories() throws IOException {
        site.with("/rss", "application/rss+xml", rss(item("Rain &amp; rivers", "/rain?utm_source=rss", "1", RAIN),
                item("The same", "/rain", "2", RAIN), item("The same", "/other", "1", RAIN),
                item("Wells", site.at("/wells").toString(), "3", WELLS + "<p>" + RAIN + "</p>")));

        List<Entry> entries = list(new FeedSettings(site.at("/rss"), false, 10, true, SourceTerms.USUAL));

        assertThat(entries).hasSize(2);
        Story rain = story(entries.getFirst());
        assertThat(rain.text()).isEqualTo("Rain & rivers\n\n" + RAIN + "\n");
        assertThat(rain.provenance()).isEqualTo(new Provenance("Rain & rivers", "Harbour Post", "Ida Lund",
                LocalDate.of(2026, 10, 1), site.at("/rain")));
        assertThat(story(entries.getLast()).text()).isEqualTo("Wells\n\n" + WELLS + "\n\n" + RAIN + "\n");
        assertThat(site.asked()).containsExactly("/rss");
    }

    @Test
    void theLinkedPagesAreReadWhereThatIsWanted() throws IOException {
        FeedSettings settings = new FeedSettings(site.at("/rss"), true, 10, true, SourceTerms.USUAL);
        site.with("/rss", "application/rss+xml", rss(item("Rain", "/rain", "1", "Rain."),
                item("Wells", "/wells", "2", "Wells."), item("Gone", "/gone", "3", "Gone.")))
                .with("/rain", "text/html", page("Rain at last", RAIN, WELLS)).with("/wells", Site.status(500));
        Source source = open(settings).getFirst();

        assertThat(told(source.list())).hasSize(3)
                .containsEntry(site.at("/wells").toString(), "refused: HTTP 500: the site has a problem")
                .containsEntry(site.at("/gone").toString(), "refused: HTTP 404: no such page");
        assertThat(site.askedSince()).containsExactly("/rss", "/rain", "/wells", "/gone");

        site.with("/wells", "text/html", page("Wells", WELLS, RAIN));
        source.renew();
        assertThat(told(source.list())).hasSize(3).doesNotContainKey(site.at("/wells").toString());
        assertThat(site.askedSince()).containsExactly("/rss", "/wells");

        now = now.plus(Duration.ofDays(1));
        source.list();
        assertThat(site.askedSince()).containsExactly("/rss", "/rain", "/wells", "/gone");
    }

    @Test
    void storiesThatLeaveTheFeedStay() throws IOException {
        FeedSettings settings = new FeedSettings(site.at("/rss"), false, 10, true, SourceTerms.USUAL);
        site.with("/rss", "application/rss+xml", rss(item("Rain", "/rain", "1", RAIN)));
        Source source = open(settings).getFirst();
        source.list();

        site.with("/rss", "application/rss+xml", rss(item("Wells", "/wells", "2", WELLS)));
        source.renew();

        assertThat(source.list()).hasSize(2).allSatisfy(entry -> assertThat(entry.read())
                .isInstanceOf(Reading.Read.class));
    }

    @Test
    void whatIsNoFeedIsRefused() throws IOException {
        site.with("/rss", "text/html", page("Rain at last", RAIN));

        assertThat(told(list(new FeedSettings(site.at("/rss"), false, 10, true, SourceTerms.USUAL))))
                .containsExactly(Map.entry(site.at("/rss").toString(),
                        "refused: what stands there is no RSS or Atom feed that can be read"));
    }

    @Test
    void noEntityLeavesTheFeed() throws IOException {
        Path secret = Files.writeString(texts.resolve("secret"), "hunter2");
        String rss = rss(item("Rain &x;", "/rain", "1", RAIN + "&x;"));
        site.with("/rss", "application/rss+xml", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + rss)
                .with("/map.xml", "application/xml", "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                        + site.at("/") + "&x;</loc></url></urlset>");

        list(new FeedSettings(site.at("/rss"), false, 10, true, SourceTerms.USUAL));
        list(new SitemapSettings(site.at("/map.xml"), 10, true, SourceTerms.USUAL));

        assertThat(site.asked()).noneMatch(path -> path.contains("hunter2"));
        try (var files = Files.walk(texts)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.equals(secret)))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("hunter2"));
        }
    }

    @Test
    void aSitemapLeadsToItsPages() throws IOException {
        site.with("/index.xml", "application/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<sitemap><loc>" + site.at("/map.xml") + "</loc></sitemap><sitemap><loc>"
                        + site.at("/index.xml")
                        + "</loc></sitemap></sitemapindex>")
                .with("/map.xml", "application/xml", map(site.at("/old"), "2026-01-01", site.at("/rain"), "2026-10-01",
                        URI.create("http://elsewhere.example/x"), "2026-10-02", site.at("/wells"), "2026-10-03"))
                .with("/rain", "text/html", page("Rain at last", RAIN)).with("/wells", "text/html",
                        page("Wells", WELLS, RAIN));

        List<Entry> entries = list(new SitemapSettings(site.at("/index.xml"), 2, true, SourceTerms.USUAL));

        assertThat(site.asked()).containsExactly("/index.xml", "/map.xml", "/wells", "/rain");
        assertThat(entries).extracting(entry -> story(entry).provenance().title()).containsExactlyInAnyOrder(
                "Rain at last", "Wells");
    }

    @Test
    void pagesInOtherLanguagesAreRefusedByName() throws IOException {
        site.with("/regen", "text/html", page("Endlich Regen",
                "In den Bergen hat es zum ersten Mal seit neunzig Tagen geregnet, und die Flüsse stiegen um eine Handbreit,"
                        + " sagte das Wetteramt. „Mein Brunnen ist wieder voll“, freute sich die Bäuerin Olga Brandt."));

        assertThat(list(page("/regen")).getFirst().read()).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason()).endsWith("is in German: only English is read"));
    }

    private PageSettings page(String path) {
        return new PageSettings(site.at(path), true, SourceTerms.USUAL);
    }

    private List<Source> open(SourceSettings settings) {
        return Sources.open(List.of(settings), new TextSettings(texts, null), clock).all();
    }

    private List<Entry> list(SourceSettings settings) throws IOException {
        return open(settings).getFirst().list();
    }

    private static Story story(Entry entry) {
        return switch (entry.read()) {
            case Reading.Read(Story story) -> story;
            case Reading.Refused(String reason) -> throw new AssertionError(entry.id() + ": " + reason);
        };
    }

    private static Map<String, String> told(List<Entry> entries) {
        return new TreeMap<>(entries.stream().collect(Collectors.toMap(entry -> entry.id().value(), Entry::stamp)));
    }

    private static String page(String title, String... paragraphs) {
        return "<html><head><title>" + title + " | Harbour Post</title><meta name=author content='Ida Lund'>"
                + "<meta property=og:site_name content='Harbour Post'><meta name=date content='2026-10-01'></head><body>"
                + "<nav><a href=/>Home</a></nav><article><h1>" + title + "</h1><p>"
                + String.join("</p><p>", paragraphs) + "</p></article></body></html>";
    }

    private static String item(String title, String link, String guid, String html) {
        return "<item><title>" + title + "</title><link>" + link + "</link><guid isPermaLink='false'>" + guid
                + "</guid><dc:creator>Ida Lund</dc:creator><pubDate>Thu, 01 Oct 2026 10:00:00 GMT</pubDate>"
                + "<description>" + html.replace("<", "&lt;") + "</description></item>";
    }

    private static String rss(String... items) {
        return "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Harbour Post</title>"
                + "<link>https://example.com/</link><description>News</description>" + String.join("", items)
                + "</channel></rss>";
    }

    private static String map(Object... pages) {
        StringBuilder map = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (int i = 0; i < pages.length; i += 2) {
            map.append("<url><loc>").append(pages[i]).append("</loc><lastmod>").append(pages[i + 1])
                    .append("</lastmod></url>");
        }
        return map.append("</urlset>").toString();
    }
}
