package dev.verbatim.discord.component;

import dev.verbatim.reply.Inquiry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An inquiry as one text: the question, and behind a control character that nobody types whatever narrows it. */
final class InquiryText {
    private static final String MARK = "\u001F";

    private InquiryText() {}

    static String of(Inquiry inquiry) {
        return inquiry.question().replace(MARK, " ") + part('s', inquiry.story()) + part('n', inquiry.speaker())
                + part('f', inquiry.since()) + part('t', inquiry.until());
    }

    private static String part(char name, @Nullable String value) {
        return value == null ? "" : MARK + name + value.replace(MARK, " ");
    }

    static Inquiry read(String text) {
        String[] parts = text.split(MARK, -1);
        Map<Character, String> named = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                named.put(parts[i].charAt(0), parts[i].substring(1));
            }
        }
        return new Inquiry(parts[0], named.get('s'), named.get('n'), named.get('f'), named.get('t'));
    }
}
