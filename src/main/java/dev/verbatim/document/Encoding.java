package dev.verbatim.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes to the letter, or not at all. The encoding is what the bytes' own mark says, else what the server, else what
 * the page declares; where those are silent or wrong, UTF-8 if the bytes fit it, else Windows-1252, which the HTML
 * standard takes for Western pages. Missed: undeclared pages in other old encodings read as gibberish, which is then
 * refused as no English.
 */
final class Encoding {
    private static final int SNIFFED = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s{0,5}=\\s{0,5}[\"']?([\\w:.-]{1,40})|^\\s{0,20}<\\?xml[^>]{0,100}?encoding\\s{0,5}="
                    + "\\s{0,5}[\"']([\\w:.-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Content content;

    private Encoding(Content content) {
        this.content = content;
    }

    static Encoding of(Content content) {
        return new Encoding(content);
    }

    /** A character set by the name that somebody declared; nothing for names that nobody knows. */
    static Optional<Charset> named(String name) {
        try {
            return Optional.of(asOnTheWeb(Charset.forName(name.strip())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The HTML standard reads the first two as Windows-1252: that is what pages mean by them. */
    private static Charset asOnTheWeb(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                ? WESTERN
                : charset;
    }

    String decode() throws Unreadable {
        for (Charset charset : candidates()) {
            Optional<String> text = decoded(charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new Unreadable(content.name() + " is in no encoding that can be told: save it as UTF-8");
    }

    private Set<Charset> candidates() {
        byte[] bytes = content.bytes();
        List<Charset> marked = new ArrayList<>();
        if (opens(bytes, 0xEF, 0xBB, 0xBF)) {
            marked.add(StandardCharsets.UTF_8);
        } else if (opens(bytes, 0xFE, 0xFF) || opens(bytes, 0xFF, 0xFE)) {
            marked.add(StandardCharsets.UTF_16);
        }
        Set<Charset> all = new LinkedHashSet<>(marked);
        if (content.declared() != null) {
            all.add(asOnTheWeb(content.declared()));
        }
        inside().ifPresent(all::add);
        all.add(StandardCharsets.UTF_8);
        all.add(WESTERN);
        return all;
    }

    /** Who declares UTF-16 in letters of one byte errs: the HTML standard reads UTF-8 then. */
    private Optional<Charset> inside() {
        int length = Math.min(content.bytes().length, SNIFFED);
        Matcher declared = DECLARED.matcher(new String(content.bytes(), 0, length, StandardCharsets.ISO_8859_1));
        return declared.find()
                ? named(declared.group(1) == null ? declared.group(2) : declared.group(1))
                        .filter(charset -> !charset.name().startsWith("UTF-16"))
                : Optional.empty();
    }

    private Optional<String> decoded(Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content.bytes())).toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean opens(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
