package dev.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {
    private static final int LARGEST = 100_000;

    private Site site;
    private final Fetcher fetcher = new Fetcher("news@example.com", InstantSource.fixed(Instant.EPOCH));

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void readsAPageAndSaysWhoAsks() {
        site.with("/a", Site.bytes("text/html; charset=utf-8", "Rain.".getBytes(StandardCharsets.UTF_8), "ETag",
                "\"1\"", "Last-Modified", "Mon, 12 Oct 2026 08:00:00 GMT"));

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Body.class, body -> {
            assertThat(body.bytes()).asString().isEqualTo("Rain.");
            assertThat(body.type()).isEqualTo("text/html; charset=utf-8");
            assertThat(body.address()).isEqualTo(site.at("/a"));
            assertThat(body.validators()).isEqualTo(new Validators("\"1\"", "Mon, 12 Oct 2026 08:00:00 GMT"));
        });
        assertThat(site.lastHeaders().getFirst("User-Agent")).startsWith("Verbatim/").contains("news@example.com");
        assertThat(site.lastHeaders()).doesNotContainKeys("Cookie", "Authorization", "Referer");
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        site.with("/a", Site.status(304));

        assertThat(fetcher.fetch(site.at("/a"), new Validators("\"1\"", "yesterday"), true, LARGEST))
                .isEqualTo(new Fetched.Unchanged());
        assertThat(site.lastHeaders().getFirst("If-None-Match")).isEqualTo("\"1\"");
        assertThat(site.lastHeaders().getFirst("If-Modified-Since")).isEqualTo("yesterday");
    }

    @ParameterizedTest
    @CsvSource({"429,120,true,PT2M", "503,,true,", "500,,true,", "404,,false,", "403,,false,", "429,9999999,true,PT24H",
            "429,'Mon, 12 Oct 2026 08:00:00 GMT',true,PT1H", "204,,false,"})
    void tellsWhyAPageCantBeHad(int code, String retryAfter, boolean passing, Duration patience) {
        site.with("/a", retryAfter == null ? Site.status(code) : Site.status(code, "Retry-After", retryAfter));

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Failed.class, failed -> {
            assertThat(failed.reason()).startsWith("HTTP " + code);
            assertThat(failed.passing()).isEqualTo(passing);
            assertThat(failed.patience()).isEqualTo(patience);
        });
    }

    @Test
    void followsAFewRedirects() {
        site.with("/a", Site.status(301, "Location", "/b")).with("/b", Site.status(302, "Location", "/c#x"))
                .with("/c", "text/html", "Rain.").with("/round", Site.status(302, "Location", "/round"));

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Body.class,
                body -> assertThat(body.address()).isEqualTo(site.at("/c")));
        site.askedSince();
        assertThat(reason(fetch("/round"))).isEqualTo("it sends us on more than 5 times");
        assertThat(site.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.com/", "file:///etc/passwd", "javascript:alert(1)", "http://u:p@127.0.0.1/",
            "gopher://x", "http://", ""})
    void followsNobodyAwayFromTheWeb(String location) {
        site.with("/a", Site.status(302, "Location", location));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "0177.0.0.1", "0x7f.0.0.1", "127.1", "0.0.0.0",
            "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[0:0:0:0:0:0:0:1]"})
    void readsNothingPrivateUnlessAllowed(String host) {
        site.with("/a", "text/html", "secret");
        URI address = URI.create("http://" + host + ":" + site.at("/").getPort() + "/a");

        assertThat(fetcher.fetch(address, Validators.NONE, false, LARGEST)).isInstanceOf(Fetched.Failed.class);
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void saysWhatToDoWhereAPrivateAddressIsMeant() {
        assertThat(reason(fetcher.fetch(site.at("/a"), Validators.NONE, false, LARGEST)))
                .contains("not public: put allow-private: true");
    }

    /** The site is public by the name of public.example, and private by any other. */
    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/secret", "http://inside.example:%d/secret",
            "//[::ffff:127.0.0.1]:%d/secret", "/again"})
    void aPublicSiteCantSendItToAPrivateAddress(String location) {
        int port = site.at("/").getPort();
        site.with("/a", Site.status(302, "Location", location.formatted(port)))
                .with("/again", Site.status(307, "Location", "http://inside.example:" + port + "/secret"))
                .with("/fine", "text/html", "Rain.").with("/secret", "text/html", "secret");
        Net net = new Net(host -> List.of(InetAddress.getByAddress(host, new byte[]{127, 0, 0, 1})),
                address -> address.getHostName().equals("public.example") || PublicAddresses.contain(address));
        Limits unhurried = new Limits(Limits.USUAL.connect(), Limits.USUAL.silence(), Limits.USUAL.whole(), 5,
                Duration.ZERO);
        try (Fetcher outside = new Fetcher(null, InstantSource.fixed(Instant.EPOCH), unhurried, net)) {
            String start = "http://public.example:" + port;
            assertThat(outside.fetch(URI.create(start + "/fine"), Validators.NONE, false, LARGEST))
                    .isInstanceOf(Fetched.Body.class);
            assertThat(reason(outside.fetch(URI.create(start + "/a"), Validators.NONE, false, LARGEST)))
                    .contains("its address is not public");
            assertThat(site.asked()).contains("/a").doesNotContain("/secret");
        }
    }

    @Test
    void keepsRobotsTxt() {
        site.with("/robots.txt", "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: Verbatim\nDisallow: /private\n")
                .with("/a", "text/html", "Rain.").with("/b", Site.status(302, "Location", "/private"));

        assertThat(fetch("/a")).isInstanceOf(Fetched.Body.class);
        assertThat(reason(fetch("/private"))).isEqualTo("its robots.txt does not allow that it is read");
        assertThat(reason(fetch("/b"))).isEqualTo("its robots.txt does not allow that it is read");
        assertThat(site.asked()).containsExactly("/a", "/b");
    }

    @Test
    void rulesThatWereReadWhileTheClockWasAheadAreReadAgain() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH.plus(Duration.ofDays(4000)));
        site.with("/a", "text/html", "Rain.");
        try (Fetcher other = new Fetcher(null, now::get)) {
            other.fetch(site.at("/a"), Validators.NONE, true, LARGEST);
            site.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n");
            assertThat(other.fetch(site.at("/a"), Validators.NONE, true, LARGEST)).isInstanceOf(Fetched.Body.class);

            now.set(Instant.EPOCH);
            assertThat(reason(other.fetch(site.at("/a"), Validators.NONE, true, LARGEST)))
                    .isEqualTo("its robots.txt does not allow that it is read");
        }
    }

    @Test
    void readsNothingWhileRobotsTxtIsOutOfReach() {
        site.with("/robots.txt", Site.status(503)).with("/a", "text/html", "Rain.");

        assertThat(fetch("/a")).isInstanceOfSatisfying(Fetched.Failed.class,
                failed -> assertThat(failed.passing()).isTrue());
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void takesNoMoreThanItWants() throws IOException {
        site.with("/large", Site.bytes("text/html", new byte[LARGEST + 1]))
                .with("/bomb", Site.bytes("text/html", bomb(), "Content-Encoding", "gzip"))
                .with("/fits", Site.bytes("text/html", new byte[LARGEST]))
                .with("/odd", Site.bytes("text/html", new byte[10], "Content-Encoding", "compress"));

        assertThat(reason(fetch("/large"))).isEqualTo("it is larger than 100 kB");
        assertThat(reason(fetch("/bomb"))).isEqualTo("it is larger than 100 kB");
        assertThat(fetch("/fits")).isInstanceOf(Fetched.Body.class);
        assertThat(reason(fetch("/odd"))).isEqualTo("it is packed in a way that nobody asked for");
    }

    /** 50 MB out of 50 kB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 50; i++) {
                zip.write(new byte[1_000_000]);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void endlessBodiesEnd() {
        site.with("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = new byte[10_000];
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write(more);
            }
        });

        assertThat(reason(fetch("/endless"))).isEqualTo("it is larger than 100 kB");
    }

    @Test
    void aBodyThatBreaksOffIsNone() {
        site.with("/half", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            throw new IOException("breaks off");
        });

        assertThat(fetch("/half")).isInstanceOfSatisfying(Fetched.Failed.class,
                failed -> assertThat(failed.passing()).isTrue());
    }

    @Test
    void silenceEnds() {
        CountDownLatch never = new CountDownLatch(1);
        Limits hasty = new Limits(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(500), 5,
                Duration.ZERO);
        site.with("/silent", exchange -> {
            try {
                never.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        });

        try (Fetcher hurried = new Fetcher(null, InstantSource.fixed(Instant.EPOCH), hasty, Net.REAL)) {
            assertThat(reason(hurried.fetch(site.at("/silent"), Validators.NONE, true, LARGEST)))
                    .isIn("no answer in time", "it takes too long");
        } finally {
            never.countDown();
        }
    }

    @Test
    void nobodyThereIsTold() {
        URI gone = site.at("/a");
        site.close();

        assertThat(reason(fetcher.fetch(gone, Validators.NONE, true, LARGEST))).contains("robots.txt is out of reach");
    }

    @Test
    void afterTheEndNothingBegins() {
        fetcher.cancel();

        assertThat(reason(fetch("/a"))).isEqualTo("the program is stopping");
        assertThat(site.asked()).isEmpty();
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(site.at(path), Validators.NONE, true, LARGEST);
    }

    private static String reason(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).reason();
    }
}
