package dev.verbatim.reply;

import java.util.stream.Collectors;

/** Prints a reply so that a test can show it: bold as **, titles as _, code as `, a quotation after >. */
final class Plainly {
    private Plainly() {}

    static String text(Reply reply) {
        return reply.blocks().stream().map(Plainly::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        String words = block.runs().stream().map(Plainly::text).collect(Collectors.joining());
        return switch (block) {
            case Block.Heading _ -> "# " + words;
            case Block.Divider _ -> "---";
            case Block.Line _ -> words;
            case Block.Quote(_, boolean spoken) -> spoken ? "> “" + words + "”" : "> " + words;
            case Block.Note _ -> "  " + words;
            case Block.Item _ -> "- " + words;
        };
    }

    private static String text(Run run) {
        String mark = switch (run.style()) {
            case PLAIN -> "";
            case STRONG -> "**";
            case EMPHASIS -> "_";
            case CODE -> "`";
        };
        return mark + run.words() + mark;
    }
}
