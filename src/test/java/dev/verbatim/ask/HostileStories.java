package dev.verbatim.ask;

import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.Random;

/** Stories that nobody would print, each made of a seed. */
final class HostileStories {
    /** Words that a question can find, so that there are answers to look at. */
    static final String[] WORDS = {"tram", "ferry", "Doe", "Roe", "Monday", "bridge"};

    private static final String[] PARTS = {
            " ", " ", " ", " ", ". ", ", ", "\n", "\n\n", "\r\n\r\n", "\r", "\u2028", "\u00A0", "\u200B", "\uFEFF",
            "“", "”", "‘", "’", "\"", "''", "``", "«", "»", " said ", " said Doe. ", " according to Roe, ", "Mr. ",
            "**", "__", "~~", "||", "`", "```\n", "# ", "-# ", "> ", ">>> ", "[a](https://example.org)",
            "<@123456789012345678>", "@everyone ", "<#1>", "<t:1:R>", "</ask:1>", "https://example.org/_a_ ",
            "\u202E", "\u2066", "שלום ", "مرحبا ", "😀", "👩‍🚀", "e\u0301", "\uD83D", "\uDE00", "\u0000", "\u0007",
            "â€œ", "漢字。", "!", "?", "…", "—", "; ", "1,000.50 ", "\\", "$", "%s "};

    private HostileStories() {}

    static Story of(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int length = 20 + random.nextInt(300);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(3) == 0 ? " " + pick(WORDS, random) + " " : pick(PARTS, random));
        }
        int from = random.nextInt(10);
        return new Story(new StoryId("story " + seed), text.toString(), new Span(from, text.length()), null,
                Provenance.titled("tram"));
    }

    /** One paragraph that is the same again and again. */
    static Story endless(String part, int length) {
        String text = "The tram " + part.repeat(length / part.length()) + " ferry";
        return Story.of(new StoryId("endless"), text, Provenance.titled("endless"));
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
