package dev.verbatim.source;

import dev.verbatim.document.Content;
import dev.verbatim.document.Document;
import dev.verbatim.document.Format;
import dev.verbatim.document.Unreadable;
import dev.verbatim.web.Fetched;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a server sent made into a document: by the type that it told, else by how the bytes begin. */
final class Conversion {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w:.-]{1,40})");

    private Conversion() {}

    static Document of(Fetched.Body body) throws Unreadable {
        String type = body.type().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Optional<Format> told = Format.ofContentType(type);
        Format format = told.isPresent() || !isVague(type)
                ? told.orElseThrow(
                        () -> new Unreadable("it is of a kind that is not read: web pages, text, PDF and Word"
                                + " files are"))
                : begins(body.bytes());
        return format.read(new Content("it", body.bytes(), charset(body.type()), body.address()));
    }

    private static boolean isVague(String type) {
        return type.isEmpty() || type.equals("application/octet-stream") || type.equals("application/xml")
                || type.equals("text/xml") || type.equals("unknown/unknown");
    }

    private static Format begins(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        return start.equals("%PDF") ? Format.PDF : start.startsWith("PK") ? Format.WORD : Format.HTML;
    }

    private static @Nullable Charset charset(String type) {
        Matcher declared = CHARSET.matcher(type);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
