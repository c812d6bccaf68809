package dev.verbatim.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bot's own words, in the language that is spoken; see {@link Language}. */
public final class Wording {
    private Wording() {}

    /**
     * Something broke while answering.
     *
     * @param id finds the failure in the log
     */
    public static Reply failed(String id) {
        return failure(Texts.line("failed", Run.code(id)));
    }

    /** Discord itself had trouble, or let us no longer answer there. */
    public static Reply discordFailed(String id) {
        return failure(Texts.line("failed.discord", Run.code(id)));
    }

    /** The index can't be read now. */
    public static Reply indexFailed(String id) {
        return failure(Texts.line("failed.index", Run.code(id)));
    }

    /** What the bot remembers can't be read or written now. */
    public static Reply storeFailed(String id) {
        return failure(Texts.line("failed.store", Run.code(id)));
    }

    /** The bot may not write where it was asked. */
    public static Reply forbidden(String id) {
        return failure(Texts.line("failed.forbidden", Run.code(id)));
    }

    /** The channel where it was asked is deleted. */
    public static Reply channelGone(String id) {
        return failure(Texts.line("failed.channel-gone", Run.code(id)));
    }

    /** Discord keeps messages from the bot that do not mention it. */
    public static Reply unread() {
        return Reply.of(Texts.line("message.unread"));
    }

    /** So many parts of an answer are not shown, since they don't fit where it is said. */
    public static Block leftOut(int parts) {
        return Block.Note.of(Run.plain(Texts.count("left-out", parts)));
    }

    /** Where there are no buttons to turn the page with. */
    public static Block nextPage(String command) {
        return Texts.note("page.next", Run.code(command));
    }

    /** The command for a page of what a speaker said, where there are no buttons. */
    public static Block nextQuotes(String speaker, int page) {
        return nextPage(Texts.words("page.command.quotes", page) + option("speaker", speaker));
    }

    /** The command for a page of a timeline, where there are no buttons. */
    public static Block nextTimeline(@Nullable String speaker, @Nullable String story, int page) {
        return nextPage(Texts.words("page.command.timeline", page) + option("speaker", speaker)
                + option("story", story));
    }

    private static String option(String name, @Nullable String value) {
        String named = Whitespace.named(value);
        return named == null ? "" : Texts.words("page.command." + name, Whitespace.folded(named));
    }

    /** A page was asked for by its number, and the list has not so many. */
    public static Reply noPage(int page, int last) {
        return Reply.of(Texts.line("page.none", page, last));
    }

    /** What a button is about is gone. */
    public static Reply expired() {
        return Reply.of(Texts.line("expired"));
    }

    /** A command that only admins may use. */
    public static Reply adminsOnly() {
        return Reply.of(Texts.line("admins-only"));
    }

    /** A button for the asker and for moderators. */
    public static Reply othersAnswer() {
        return Reply.of(Texts.line("dismiss.others"));
    }

    /** Thanks for a report that an answer is wrong. */
    public static Reply noted() {
        return Reply.of(Texts.line("wrong.noted"));
    }

    /** A message without words was to be looked at. */
    public static Reply noWords() {
        return Reply.of(Texts.line("message.empty"));
    }

    /** The bot is going down and takes no new questions. */
    public static Reply stopping() {
        return Reply.of(Texts.line("stopping"));
    }

    /** What was asked holds no word. */
    public static Reply noQuestion() {
        return Reply.of(Texts.line("no-question"));
    }

    /** A question that was not taken as it was typed. */
    static Block takenAs(String question) {
        return Texts.line("answer.taken-as", Run.emphasis(Whitespace.folded(question)));
    }

    /** A “he” or “she” for whom there is nobody. */
    static Reply whoIs(String pronoun) {
        return Reply.of(Texts.line("answer.whom", pronoun));
    }

    static Reply help() {
        return Reply.of(Texts.line("help"), Texts.item("help.ask"), Texts.item("help.verify"),
                Texts.item("help.quotes"),
                Texts.item("help.timeline"), Texts.item("help.story"), Texts.item("help.sources"),
                Texts.note("help.buttons"));
    }

    /** The first words in a terminal. */
    public static Reply greeting() {
        return Reply.of(Texts.line("greeting"));
    }

    /** Why the bot is in the terminal and not on Discord. */
    public static Reply noToken() {
        return Reply.of(Texts.line("no-token"));
    }

    /** A command that does not exist. */
    public static Reply unknownCommand(String name) {
        return Reply.of(Texts.line("unknown-command", Run.code(name)));
    }

    /** A failure that the person in front of the terminal can do something about. */
    public static Reply failure(String message) {
        return failure(Block.Line.of(Run.plain(message)));
    }

    private static Reply failure(Block block) {
        return new Reply(Tone.FAILED, List.of(block), List.of());
    }

    /** Words that mean no certain days. */
    static Reply noDay(String words) {
        return Reply.of(Texts.line("no-day", words));
    }

    static Reply noTimeline() {
        return Reply.of(Texts.line("timeline.of-what"));
    }

    static Reply emptyTimeline() {
        return Reply.of(Texts.line("timeline.empty"));
    }

    static Reply noSpeaker(String name) {
        return Reply.of(name.isBlank() ? Texts.line("quotes.whose") : Texts.line("quotes.empty", Run.strong(name)));
    }

    static Reply noStory(String name) {
        return Reply.of(name.isBlank() ? Texts.line("story.which") : Texts.line("story.unknown", Run.strong(name)));
    }
}
