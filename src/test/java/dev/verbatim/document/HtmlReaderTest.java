package dev.verbatim.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final String RAIN = "It rained in the hills for the first time in ninety days, and the rivers rose by"
            + " a hand, said the weather office on Thursday.";
    private static final String WELLS = "“My well is full again,” said Olga Brandt, who farms in the valley and had"
            + " carried water for weeks.";

    @Test
    void leavesOutWhatStandsAroundTheStory() throws Unreadable {
        Document page = read(
                """
                        <body><nav><p>Home News Sport and many other words that are no story at all, none of them</p></nav>
                        <div class="cookie-banner"><p>We use cookies.</p></div>
                        <article><h1>Rain at last</h1><p class=byline>By Ida Lund</p><time>1 Oct</time><p>%s</p>
                        <figure><figcaption>The well. Photo: Ida Lund</figcaption></figure>
                        <p>Read also: <a href="/ferry">The ferry runs again after two years</a></p>
                        <div id="related-stories"><ul><li>Ferry tickets dearer</li></ul></div>
                        <script>alert("x")</script><p hidden>unseen</p><p>%s</p></article><aside>More</aside><footer>© us</footer>
                        """
                        .formatted(RAIN, WELLS));

        assertThat(page.text()).isEqualTo("Rain at last\n\n" + RAIN + "\n\n" + WELLS + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<table><tr><td><div><p>%s</p><p>%s</p></div></td></tr></table>",
            "<div class=has-sidebar><div id=story><p>%s</p><p>%s</p></div><div><a href=1>One</a></div></div>",
            "<main><div>%s<br><br>%s</div></main>", "<div itemprop=articleBody><p>%s<p>%s</div>",
            "<article><p>Teaser</p></article><article><p>%s</p><p>%s</p></article>",
            "<article><section><div><div><p>%s</p></div></div><div><div><p>%s</p></div></div></section></article>"})
    void findsTheStory(String html) throws Unreadable {
        assertThat(read(html.formatted(RAIN, WELLS)).paragraphs()).containsExactly(RAIN, WELLS);
    }

    @Test
    void readsAsABrowserShows() throws Unreadable {
        Document page = read("<article><p>It <b>rai</b>ned,\n\n said <q>nobody</q>&nbsp;at &#8220;noon&#8221;.<br>Then"
                + " not.</p><ul><li>One&shy;two</li></ul><p>" + RAIN + "</p></article>");

        assertThat(page.paragraphs()).containsExactly("It rained, said “nobody”\u00A0at “noon”. Then not.", "Onetwo",
                RAIN);
    }

    @Test
    void isToldByJsonLd() throws Unreadable {
        assertThat(details("""
                <script type="application/ld+json">{broken</script>
                <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"no"},{"@type":["NewsArticle"],
                "headline":"Rain &amp; rivers","datePublished":"2026-10-01T23:30:00-11:00",
                "author":[{"name":"Ida Lund"},"Jon Pfeil"],"publisher":{"name":"Harbour Post"}}]}</script>
                <meta property="og:title" content="Other"><meta name="author" content="Other">"""))
                .isEqualTo(new Details("Rain & rivers", "Harbour Post", "Ida Lund, Jon Pfeil",
                        LocalDate.of(2026, 10, 1), null));
    }

    @Test
    void isToldByOpenGraphAndMeta() throws Unreadable {
        assertThat(
                details("""
                        <meta property="og:title" content="Rain at last"><meta property="og:site_name" content="Harbour Post">
                        <meta property="article:published_time" content="2026-10-01T08:00:00Z">
                        <meta property="article:author" content="https://social.example/ida"><meta name="author" content="Ida Lund">
                        <link rel="canonical" href="https://harbour.example/rain">"""))
                .isEqualTo(new Details("Rain at last", "Harbour Post", "Ida Lund", LocalDate.of(2026, 10, 1),
                        URI.create("https://harbour.example/rain")));
    }

    @Test
    void isToldByWhatThePageShows() throws Unreadable {
        assertThat(read("<title>Rain at last - Harbour Post</title><article><p class=byline>By Ida Lund</p>"
                + "<time datetime=2026-10-01>Thursday</time><p>" + RAIN + "</p></article>").details())
                .isEqualTo(new Details("Rain at last", null, "Ida Lund", LocalDate.of(2026, 10, 1), null));
    }

    @Test
    void aPageOnTheWebCantSayThatItStandsElsewhere() throws Unreadable {
        URI found = URI.create("https://example.com/a");
        String html = "<link rel=canonical href=https://harbour.example/rain><p>" + RAIN;

        assertThat(Format.HTML.read(new Content("a", html.getBytes(StandardCharsets.UTF_8), null, found)).details()
                .address()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"2026-10-01; 2026-10-01", "2026/10/1; 2026-10-01", "20261001; 2026-10-01",
            "2026-10-01T23:59:59-11:00; 2026-10-01", "Thu, 01 Oct 2026 10:00:00 GMT; 2026-10-01",
            "October 1, 2026; 2026-10-01", "1 OCTOBER 2026; 2026-10-01", "2026-02-30; ", "yesterday; ", "1/10/2026; "})
    void readsDaysAsMachinesWriteThem(String written, @Nullable LocalDate day) {
        assertThat(WrittenDay.read(written).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8,", "windows-1252,,", "windows-1252,ISO-8859-1,", "UTF-16,,", "UTF-8,,windows-1252",
            "windows-1251,windows-1251,", "windows-1251,,windows-1251", "UTF-8,,no-such-thing", "UTF-8,US-ASCII,"})
    void decodesAsDeclaredOrAsTheBytesAre(String written, @Nullable String server, @Nullable String meta)
            throws Unreadable {
        String word = written.equals("windows-1251") ? "Волга" : "“café”";
        String html = (meta == null ? "" : "<meta charset=" + meta + ">") + "<p>" + word + " " + RAIN;
        Content content = new Content("a", html.getBytes(Charset.forName(written)),
                server == null ? null : Charset.forName(server), null);

        List<String> paragraphs = Format.HTML.read(content).paragraphs();

        assertThat(paragraphs.getFirst()).startsWith(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>Please turn on scripts.</p>", "<ul><li><a href=1>One two three</a></ul>"})
    void whatHoldsNoStoryIsRefused(String html) {
        assertThatThrownBy(() -> read(html)).isInstanceOf(Unreadable.class)
                .hasMessageStartingWith("a.html holds no story");
    }

    @Test
    void depthIsNoTrouble() throws Unreadable {
        assertThat(read("<div>".repeat(100_000) + "<p>" + RAIN).paragraphs()).containsExactly(RAIN);
        assertThat(read("<b><p>".repeat(3_000) + RAIN).text()).contains(RAIN);
    }

    private static Details details(String head) throws Unreadable {
        return read("<head>" + head + "</head><article><p>" + RAIN + "</p></article>").details();
    }

    private static Document read(String html) throws Unreadable {
        return Format.HTML.read(Content.ofFile("a.html", html.getBytes(StandardCharsets.UTF_8)));
    }
}
