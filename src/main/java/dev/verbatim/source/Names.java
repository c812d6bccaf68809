package dev.verbatim.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of files for what comes from the web: readable, and told apart by a hash. Only small letters of ASCII, digits and
 * hyphens, so that no address can lead a file anywhere and all file systems keep them apart.
 */
final class Names {
    private static final int LONGEST = 60;
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");
    private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|mc_[ce]id|cmpid)(?:=.*)?");

    private Names() {}

    /** Of the folder that holds a source's texts. */
    static String ofSource(String kind, String place) {
        return slug(place.replaceFirst("^https?://", "")) + "-" + hash(kind + " " + place, 6);
    }

    /** Of the story at an address. */
    static String ofStory(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String[] parts = path.split("/");
        String last = Arrays.stream(parts).filter(part -> !part.isEmpty()).reduce((_, later) -> later)
                .orElse(String.valueOf(address.getHost()));
        return slug(last.replaceFirst("\\.(?:html?|php|aspx?|pdf)$", "")) + "-" + hash(address.toString(), 10);
    }

    /** The address without what only tells where a reader came from, so that one story has one address. */
    static URI plain(URI address) {
        String query = address.getRawQuery();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !TRACKING.matcher(part).matches()).collect(Collectors.joining("&"));
        String whole = address.toString();
        int end = whole.indexOf('?') >= 0
                ? whole.indexOf('?')
                : whole.indexOf('#') >= 0
                        ? whole.indexOf('#')
                        : whole.length();
        int fragment = whole.indexOf('#');
        String bare = whole.substring(0, fragment >= 0 ? Math.min(end, fragment) : end);
        return URI.create(kept.isEmpty() ? bare : bare + "?" + kept);
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String hyphened = EDGES.matcher(OTHER.matcher(plain).replaceAll("-")).replaceAll("");
        String shortened = hyphened.substring(0, Math.min(hyphened.length(), LONGEST));
        return shortened.isEmpty() ? "story" : shortened;
    }

    static String hash(String words, int digits) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha).substring(0, digits);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
