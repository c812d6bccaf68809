package dev.verbatim.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text with several questions apart. */
final class Several {
    private static final int MOST = 5;
    private static final int FEWEST_WORDS = 3;
    /** “When did it stop and who stopped it”; “who said when and where” is one. */
    private static final Pattern CUT = Pattern.compile(
            "(?<=\\?)\\s+(?=[\\p{L}\\p{N}“\"'])|\\s*\\n\\s*"
                    + "|,?\\s+(?:and|or)\\s+(?=(?i:who|when|where|why|what|how|which)(?:['’]s)?\\s+\\S+\\s+\\S)");

    private Several() {}

    static List<String> of(String text) {
        String read = text.substring(0, Math.min(QuestionParser.LONGEST, text.length()));
        List<String> parts = new ArrayList<>();
        for (String part : Arrays.asList(CUT.split(read.strip()))) {
            if (parts.isEmpty() || isWhole(parts.getLast())) {
                parts.add(part);
            } else {
                parts.add(parts.removeLast() + " " + part);
            }
        }
        if (parts.size() > 1 && !isWhole(parts.getLast())) {
            String rest = parts.removeLast();
            parts.add(parts.removeLast() + " " + rest);
        }
        return parts.size() == 1 ? List.of(text) : parts.stream().limit(MOST).toList();
    }

    /** “Musk?” only leads up to the next one. */
    private static boolean isWhole(String part) {
        return part.split("\\s+").length >= FEWEST_WORDS && new QuestionParser(part).asks();
    }
}
