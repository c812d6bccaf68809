package dev.verbatim.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What sites allow in their robots.txt, read as RFC 9309 says: a missing one allows all, one out of reach nothing. */
final class Robots {
    private static final int LARGEST = 512_000;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration FRESH = Duration.ofHours(12);
    private static final Duration FRESH_WHEN_OUT_OF_REACH = Duration.ofMinutes(5);

    /** @param refusal or null when the address may be read */
    record Verdict(Fetched.@Nullable Failed refusal) {}

    private record Rules(BaseRobotRules rules, Instant until) {}

    private final InstantSource clock;
    private final Exchange exchange;
    private final Map<URI, Rules> sites = new ConcurrentHashMap<>();

    Robots(InstantSource clock, Exchange exchange) {
        this.clock = clock;
        this.exchange = exchange;
    }

    Verdict ask(URI address, boolean allowPrivate) {
        BaseRobotRules rules = sites.compute(siteOf(address), (site, known) -> known == null || !isFresh(known)
                ? read(site, allowPrivate)
                : known).rules();
        if (rules.isDeferVisits()) {
            return new Verdict(Fetched.Failed.forNow("its robots.txt is out of reach, so that nothing may be read"));
        }
        return rules.isAllowed(address.toString())
                ? new Verdict(null)
                : new Verdict(Fetched.Failed.forGood("its robots.txt does not allow that it is read"));
    }

    /** A clock that was ahead for a while must not keep old rules for years. */
    private boolean isFresh(Rules known) {
        Duration left = Duration.between(clock.instant(), known.until());
        return !left.isNegative() && left.compareTo(FRESH) <= 0;
    }

    /** How long the site asks to wait between two requests, as far as is known. */
    Duration delay(URI address) {
        Rules known = sites.get(siteOf(address));
        return known == null || known.rules().getCrawlDelay() < 0
                ? Duration.ZERO
                : Duration.ofMillis(known.rules().getCrawlDelay());
    }

    private Rules read(URI site, boolean allowPrivate) {
        URI at = site.resolve("/robots.txt");
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            switch (exchange.get(at, Validators.NONE, allowPrivate, LARGEST)) {
                case Exchange.Redirect(URI to) -> at = to;
                case Exchange.Done(Fetched.Body body) -> {
                    return new Rules(parse(at, body), clock.instant().plus(FRESH));
                }
                case Exchange.Done(Fetched.Failed failed) -> {
                    return failed.passing()
                            ? new Rules(new SimpleRobotRulesParser().failedFetch(503),
                                    clock.instant().plus(FRESH_WHEN_OUT_OF_REACH))
                            : absent();
                }
                case Exchange.Done(Fetched.Unchanged _) -> {
                    return absent();
                }
            }
        }
        return absent();
    }

    private Rules absent() {
        return new Rules(new SimpleRobotRulesParser().failedFetch(404), clock.instant().plus(FRESH));
    }

    static BaseRobotRules parse(URI at, Fetched.Body body) {
        return new SimpleRobotRulesParser().parseContent(at.toString(), body.bytes(), "text/plain",
                List.of(UserAgent.NAME));
    }

    private static URI siteOf(URI address) {
        return address.resolve("/");
    }
}
