package dev.verbatim.reply;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * A passage in few characters, such as {@code aB3dE5.1a2.4f.xYz}: enough to find it again, and to see that the story has
 * changed since.
 *
 * @param story stands for the story's name: six characters, so that among ten thousand stories hardly two share one
 * @param check stands for the passage's words
 */
public record Reference(String story, Span span, String check) {
    private static final int STORY = 6;
    private static final int CHECK = 3;
    private static final int BASE = 36;

    /** Refers to what a reply shows. */
    public static Reference of(Citation citation) {
        Span span = citation.span();
        return new Reference(digest(citation.story().value(), STORY), span, digest(citation.words(), CHECK));
    }

    /** Reads back what {@link #toString} wrote; nothing for anything else. */
    public static Optional<Reference> read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            int start = Integer.parseInt(parts[1], BASE);
            Span span = new Span(start, Math.addExact(start, Integer.parseInt(parts[2], BASE)));
            return Optional.of(new Reference(parts[0], span, parts[3]));
        } catch (IllegalArgumentException | ArithmeticException noSpan) {
            return Optional.empty();
        }
    }

    boolean isIn(StoryId id) {
        return digest(id.value(), STORY).equals(story);
    }

    /** Whether the story still holds those words there. */
    boolean isTrueOf(Story now) {
        return span.end() <= now.text().length() && digest(now.text(span), CHECK).equals(check);
    }

    private static String digest(String text, int length) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, length);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return story + "." + Integer.toString(span.start(), BASE) + "." + Integer.toString(span.length(), BASE) + "."
                + check;
    }
}
