package dev.verbatim.document;

import java.net.URI;
import java.util.Optional;

/** Addresses of http and https as pages and files write them. */
public final class WebAddress {
    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address, unless it leads nowhere or holds a user or password. */
    public static Optional<URI> read(String words) {
        try {
            return words.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(URI.create(words.strip()))
                            .filter(address -> "http".equalsIgnoreCase(address.getScheme())
                                    || "https".equalsIgnoreCase(address.getScheme()))
                            .filter(address -> address.getHost() != null && address.getUserInfo() == null);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
