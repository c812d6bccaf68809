package dev.verbatim.discord;

import java.util.regex.Pattern;

/** What a message wants of the bot. */
sealed interface Addressed {
    /** A question, never blank. */
    record Question(String words) implements Addressed {}

    /** The bot was called, but not asked. */
    record Called() implements Addressed {}

    /** Written in a thread of the bot, without words that it may read. */
    record Unread() implements Addressed {}

    /** Not for the bot. */
    record Nothing() implements Addressed {}

    /**
     * A message as far as it matters here.
     *
     * @param written whether somebody wrote it, unlike those that Discord makes (a pin, somebody joined)
     * @param byMachine whether its author is a bot (this one too) or a webhook
     * @param direct whether it was sent to the bot alone
     * @param reply whether it replies to a message of the bot
     * @param ours whether it was sent in a thread of the bot, and neither mentions nor replies to somebody else
     * @param content as written, or empty where Discord keeps it from us: without the message content intent we read what
     *     is sent to us alone or mentions us, but not a reply whose author turned the mention off
     */
    record Message(boolean written, boolean byMachine, boolean direct, boolean reply, boolean ours, String content) {}

    /** Decides what the message wants of the bot with this id. */
    static Addressed of(Message message, long bot) {
        Pattern mention = Pattern.compile("<@!?" + bot + ">");
        boolean forUs = message.direct() || message.reply() || message.ours()
                || mention.matcher(message.content()).find();
        if (!forUs || message.byMachine() || !message.written()) {
            return new Nothing();
        }
        String words = mention.matcher(message.content()).replaceAll(" ").strip();
        if (words.isEmpty()) {
            return message.ours() && message.content().isEmpty() ? new Unread() : new Called();
        }
        return new Question(words);
    }
}
