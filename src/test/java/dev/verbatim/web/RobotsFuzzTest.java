package dev.verbatim.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/** Whatever a site sends for its robots.txt, it allows or it doesn't. */
class RobotsFuzzTest {
    private static final URI ADDRESS = URI.create("https://example.com/robots.txt");

    @FuzzTest(maxDuration = "12m")
    void robots(byte[] bytes) {
        var rules = Robots.parse(ADDRESS, new Fetched.Body(ADDRESS, bytes, "", Validators.NONE));
        assertThat(rules.isAllowed("https://example.com/a/b?c=d")).isIn(true, false);
    }
}
