package dev.verbatim.web;

import java.net.InetAddress;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * The net that is read.
 *
 * @param names tells the addresses of a host
 * @param isPublic whether anybody may reach an address
 */
record Net(Dns names, Predicate<InetAddress> isPublic) {
    /** The one outside. */
    static final Net REAL = new Net(Dns.SYSTEM, PublicAddresses::contain);
}
