package dev.verbatim.discord.component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Texts in the ids of buttons: as they are where they fit, which nearly all questions do, else by a key, with the text
 * kept in the memory.
 */
final class LongText {
    private static final char KEYED = '#';
    private static final int KEY = 20;
    private final Memory memory;

    LongText(Memory memory) {
        this.memory = memory;
    }

    /** @param room how many characters there are, at least {@value #KEY} and one */
    String shortened(String text, int room) {
        if (text.length() <= room && text.indexOf(KEYED) != 0) {
            return text;
        }
        String key = key(text);
        memory.keep(key, text);
        return KEYED + key;
    }

    /** @throws ExpiredException when the memory has lost the text */
    String whole(String shortened) {
        return shortened.indexOf(KEYED) != 0
                ? shortened
                : memory.find(shortened.substring(1)).orElseThrow(() -> new ExpiredException("a text is forgotten"));
    }

    private static String key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(digest).substring(0, KEY);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
