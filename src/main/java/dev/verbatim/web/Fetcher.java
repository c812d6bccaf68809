package dev.verbatim.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what stands at an address, as a guest who keeps the rules of the house: one request at a time for each host,
 * with a pause between two, where the site's robots.txt allows it, under a name that says who asks.
 *
 * <p>Nobody leads it astray: only http and https, no users or passwords in addresses, no cookies; addresses that are not
 * public only when the caller allows it, which is looked at for each connection. Safe for use by several threads.
 */
public final class Fetcher implements AutoCloseable {
    private final Exchange exchange;
    private final Robots robots;
    private final Courtesy courtesy;
    private final Limits limits;
    private volatile boolean stopped;

    /**
     * Fetches nothing yet.
     *
     * @param contact who runs the bot, for the sites' logs: a mail or web address, or null
     * @param clock tells how old a robots.txt is
     */
    public Fetcher(@Nullable String contact, InstantSource clock) {
        this(contact, clock, Limits.USUAL, Net.REAL);
    }

    Fetcher(@Nullable String contact, InstantSource clock, Limits limits, Net net) {
        this.limits = limits;
        this.exchange = new Exchange(UserAgent.of(contact), limits, net);
        this.courtesy = new Courtesy(limits.pause());
        this.robots = new Robots(clock, exchange);
    }

    /**
     * Fetches an address, and where it sends us on to. Never throws for what a site does.
     *
     * @param known validators of what we have, so that an unchanged page costs its site next to nothing
     * @param allowPrivate whether addresses of the own computer and network may be read
     * @param largest how many bytes it may have, unpacked
     */
    public Fetched fetch(URI address, Validators known, boolean allowPrivate, int largest) {
        URI at = address;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            switch (step(at, known, allowPrivate, largest)) {
                case Exchange.Redirect(URI to) -> at = to;
                case Exchange.Done(Fetched fetched) -> {
                    return fetched;
                }
            }
        }
        return Fetched.Failed.forGood("it sends us on more than " + limits.redirects() + " times");
    }

    private Exchange.Result step(URI at, Validators known, boolean allowPrivate, int largest) {
        if (stopped) {
            return new Exchange.Done(Fetched.Failed.forNow("the program is stopping"));
        }
        if (!isWeb(at)) {
            return new Exchange.Done(Fetched.Failed.forGood("it sends us to an address that is not on the web"));
        }
        return courtesy.inTurn(hostOf(at), allowPrivate, () -> robots.delay(at), () -> {
            Robots.Verdict verdict = robots.ask(at, allowPrivate);
            return verdict.refusal() == null
                    ? exchange.get(at, known, allowPrivate, largest)
                    : new Exchange.Done(verdict.refusal());
        });
    }

    private static boolean isWeb(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    private static String hostOf(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }

    /** Ends what is under way, and lets nothing begin. */
    public void cancel() {
        stopped = true;
        courtesy.hurry();
        exchange.cancel();
    }

    @Override
    public void close() {
        cancel();
        exchange.close();
    }
}
