package dev.verbatim.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text as Discord's apps do, as far as it takes to tell whether all of it is plain: a backslash before anything but
 * a letter, digit or blank shows the sign behind it; whatever else can start markup fails the test.
 */
final class DiscordReader {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])");
    private static final Pattern ANYWHERE = Pattern.compile(
            "[*_`~|\\\\]|<[@#:a/ti]|:[^\\s:]+:|@(?:everyone|here)|\\[[^\\]]*]\\(|[a-z]+://|discord(?:app)?\\.\\w+/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_START = Pattern.compile(" *(?:#{1,3} |-# |[-+*] |\\d+[.)] |>>? |>>> )");

    private DiscordReader() {}

    /** What is shown; fails where something would not be shown as plain text. */
    static String plain(String source) {
        StringBuilder shown = new StringBuilder();
        Matcher escape = ESCAPE.matcher(source);
        for (int at = 0; at < source.length();) {
            if (escape.region(at, source.length()).lookingAt()) {
                shown.append(escape.group(1));
                at = escape.end();
                continue;
            }
            boolean lineStart = at == 0 || source.charAt(at - 1) == '\n';
            String rest = source.substring(at, Math.min(source.length(), at + 60));
            assertThat(lineStart && LINE_START.matcher(rest).lookingAt()).as("a block at: " + rest).isFalse();
            assertThat(ANYWHERE.matcher(rest).lookingAt()).as("markup at: " + rest).isFalse();
            shown.append(source.charAt(at++));
        }
        return shown.toString();
    }
}
