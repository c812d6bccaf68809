package dev.verbatim.discord.message;

import dev.verbatim.reply.Tone;

/** The stripe beside a message. Each is told apart from the others, and seen, on dark and on light. */
final class Colours {
    private static final int GREEN = 0x2F9E63;
    private static final int AMBER = 0xD9902F;
    private static final int GREY = 0x80848E;
    private static final int RED = 0xD83C3E;
    private static final int BLUE = 0x5865F2;

    private Colours() {}

    static int of(Tone tone) {
        return switch (tone) {
            case ANSWERED -> GREEN;
            case CONTESTED -> AMBER;
            case SILENT -> GREY;
            case FAILED -> RED;
            case PLAIN -> BLUE;
        };
    }
}
