package dev.verbatim.config;

import dev.verbatim.yaml.Scalar;
import java.net.URI;
import java.util.Optional;

/** Addresses on the net. One that holds a user or a password is refused, and not shown. */
final class Addresses {
    private Addresses() {}

    /** An http(s) address. */
    static Optional<URI> web(Scalar value) {
        if (value.text().contains("@") && value.text().matches("(?s)[^/]*//[^/?#]*@.*")) {
            value.refuseUnseen("an address without a user or password is wanted here: only what anybody may read is"
                    + " read");
            return Optional.empty();
        }
        return value.as("an http(s) address such as https://example.com/news",
                words -> of(words, "http", "https"));
    }

    /** @throws IllegalArgumentException for what is no address at all */
    static Optional<URI> of(String words, String plain, String secure) {
        URI address = URI.create(words);
        String scheme = address.getScheme();
        boolean fits = plain.equalsIgnoreCase(scheme) || secure.equalsIgnoreCase(scheme);
        return fits && address.getHost() != null && address.getUserInfo() == null
                ? Optional.of(address)
                : Optional.empty();
    }
}
