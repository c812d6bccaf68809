package dev.verbatim.document;

import java.util.regex.Pattern;

/**
 * YAML before the story's text, between a first line {@code ---} and the next such line.
 *
 * <p>A text may also open with a rule of three dashes: what follows has to look like a key, or it is text.
 *
 * @param yaml from the very start of the file, so that lines count the same
 * @param end where the text goes on
 */
record FrontMatter(String yaml, int end) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]{0,40}[ \\t]*:(?:[ \\t].*)?|#.*|---");
    private static final int LONGEST = 200_000;

    /** @param file its name, for the reason of a refusal */
    static FrontMatter of(String file, String text) throws Unreadable {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int second = nextLine(text, start);
        if (!line(text, start).equals("---") || !KEY.matcher(line(text, second)).matches()) {
            return new FrontMatter("", 0);
        }
        for (int at = second; at < Math.min(text.length(), LONGEST); at = nextLine(text, at)) {
            String line = line(text, at);
            if (line.equals("---") || line.equals("...")) {
                return new FrontMatter(text.substring(0, at), nextLine(text, at));
            }
        }
        throw new Unreadable(
                file + ": the lines between --- that open the file have no end: add a line --- behind them");
    }

    private static String line(String text, int start) {
        return text.substring(start, lineEnd(text, start)).stripTrailing();
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int nextLine(String text, int start) {
        int end = lineEnd(text, start);
        int next = Math.min(end + 1, text.length());
        return text.startsWith("\r\n", end) ? next + 1 : next;
    }
}
