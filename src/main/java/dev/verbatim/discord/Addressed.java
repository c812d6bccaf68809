package dev.verbatim.discord;

import java.util.regex.Pattern;

/** What a message wants of the bot. */
sealed interface Addressed {
    /** A question, never blank. */
    record Question(String words) implements Addressed {}

    /** The bot was called, but not asked. */
    record Called() implements Addressed {}

    /** Not for the bot. */
    record Nothing() implements Addressed {}

    /**
     * A message as far as it matters here.
     *
     * @param written whether somebody wrote it, unlike those that Discord makes (a pin, somebody joined)
     * @param byMachine whether its author is a bot (this one too) or a webhook
     * @param direct whether it was sent to the bot alone
     * @param reply whether it replies to a message of the bot
     * @param content as written, or empty where Discord keeps it from us: without the message content intent we read what
     *     is sent to us alone or mentions us, but not a reply whose author turned the mention off
     */
    record Message(boolean written, boolean byMachine, boolean direct, boolean reply, String content) {}

    /** Decides what the message wants of the bot with this id. */
    static Addressed of(Message message, long bot) {
        Pattern mention = Pattern.compile("<@!?" + bot + ">");
        boolean forUs = message.direct() || message.reply() || mention.matcher(message.content()).find();
        if (!forUs || message.byMachine() || !message.written()) {
            return new Nothing();
        }
        String words = mention.matcher(message.content()).replaceAll(" ").strip();
        return words.isEmpty() ? new Called() : new Question(words);
    }
}
