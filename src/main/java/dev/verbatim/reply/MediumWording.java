package dev.verbatim.reply;

import dev.verbatim.quote.Medium;

/** Where something was said, as it reads on after a name: “, in a tweet”. */
final class MediumWording {
    private MediumWording() {}

    static String of(Medium medium) {
        return switch (medium) {
            case UNSTATED -> "";
            case TWEET -> ", in a tweet";
            case POST -> ", in a post";
            case STATEMENT -> ", in a statement";
            case INTERVIEW -> ", in an interview";
            case LETTER -> ", in a letter";
            case EMAIL -> ", in an email";
            case SPEECH -> ", in a speech";
            case REPORT -> ", in a report";
            case BOOK -> ", in a book";
            case DEBATE -> ", in a debate";
            case POLL -> ", in a poll";
        };
    }
}
