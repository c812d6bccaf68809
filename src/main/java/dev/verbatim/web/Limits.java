package dev.verbatim.web;

import java.time.Duration;

/**
 * How far a site may go.
 *
 * @param connect for one connection to stand
 * @param silence between two pieces of an answer
 * @param whole for one address with all of its answer
 * @param redirects how often it may send us on
 * @param pause between two requests to one public host
 */
record Limits(Duration connect, Duration silence, Duration whole, int redirects, Duration pause) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(60), 5,
            Duration.ofSeconds(1));
}
