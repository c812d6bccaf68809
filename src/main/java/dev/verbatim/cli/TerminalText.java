package dev.verbatim.cli;

import dev.verbatim.reply.Block;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Run;
import dev.verbatim.reply.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Typesets a reply for a terminal or a pipe. */
final class TerminalText {
    private static final int NARROWEST = 10;
    private static final String RESET = "\u001b[0m";

    private final boolean colour;
    private final int width;

    TerminalText(boolean colour, int width) {
        this.colour = colour;
        this.width = width;
    }

    /** The reply in lines, ending in a line break; a blank line before each quotation but the first line. */
    String of(Reply reply) {
        StringBuilder text = new StringBuilder();
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Quote && !text.isEmpty()) {
                text.append('\n');
            }
            lines(block).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private List<String> lines(Block block) {
        return switch (block) {
            case Block.Heading(List<Run> runs) -> wrapped("", "", emphatic(runs));
            case Block.Divider _ -> List.of();
            case Block.Line(List<Run> runs) -> wrapped("", "", runs);
            case Block.Item(List<Run> runs) -> wrapped("- ", "  ", runs);
            case Block.Note(List<Run> runs) -> wrapped("  ", "  ", runs);
            case Block.Quote(List<Run> runs, boolean spoken) -> quoted(runs, spoken);
        };
    }

    private static List<Run> emphatic(List<Run> runs) {
        return runs.stream().map(run -> Run.strong(run.words())).toList();
    }

    private List<String> quoted(List<Run> runs, boolean spoken) {
        List<Run> marked = new ArrayList<>(runs);
        if (spoken) {
            marked.addFirst(Run.plain("“"));
            marked.addLast(Run.plain("”"));
        }
        return wrapped("> ", "> ", marked);
    }

    private List<String> wrapped(String first, String others, List<Run> runs) {
        String text = runs.stream().map(this::styled).collect(Collectors.joining());
        List<String> lines = new Wrapping(width == 0 ? 0 : Math.max(NARROWEST, width - first.length())).wrap(text);
        List<String> led = new ArrayList<>();
        for (String line : lines) {
            led.add((led.isEmpty() ? first : others) + line);
        }
        return led;
    }

    private String styled(Run run) {
        String words = Printable.of(run.words());
        return colour && !words.isEmpty() && run.style() != Style.PLAIN ? code(run.style()) + words + RESET : words;
    }

    private static String code(Style style) {
        return switch (style) {
            case PLAIN -> "";
            case STRONG -> "\u001b[1m";
            case EMPHASIS -> "\u001b[3m";
            case CODE -> "\u001b[36m";
        };
    }
}
