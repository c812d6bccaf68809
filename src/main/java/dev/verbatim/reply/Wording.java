package dev.verbatim.reply;

/** The bot's own words. */
public final class Wording {
    private Wording() {}

    /**
     * Something broke while answering.
     *
     * @param id finds the failure in the log
     */
    public static Reply failed(String id) {
        return Reply.of(Block.Line.of(
                Run.plain("Something went wrong here, and it is not your question's fault. Please try"
                        + " again; if it stays, tell whoever runs this bot the number "),
                Run.code(id), Run.plain(".")));
    }

    /** A command that only admins may use. */
    public static Reply adminsOnly() {
        return Reply.of(Block.Line.of(Run.plain("Only members who may manage this server can do that, or roles that the"
                + " bot's configuration names.")));
    }

    /** The bot is going down and takes no new questions. */
    public static Reply stopping() {
        return Reply.of(Block.Line.of(Run.plain("I am restarting. Please ask again in a minute.")));
    }

    /** What was asked holds no word. */
    public static Reply noQuestion() {
        return Reply.of(Block.Line.of(Run.plain("Ask me anything about the stories, for example: "),
                Run.code("What did the minister say about the budget?")));
    }

    /** A question that was not taken as it was typed. */
    static Block takenAs(String question) {
        return Block.Line.of(Run.plain("Taken as: "), Run.emphasis(Whitespace.folded(question)));
    }

    /** A “he” or “she” for whom there is nobody. */
    static Reply whoIs(String pronoun) {
        return Reply.of(Block.Line.of(Run.plain("I don’t know whom you mean by “"), Run.plain(pronoun),
                Run.plain("”. Please ask again with the name.")));
    }

    static Reply help() {
        return Reply.of(
                Block.Line.of(Run
                        .plain("I answer questions about news stories in the stories’ own words: who said it, word for"
                                + " word, when, and in which story. When no story says, I say so.")),
                Block.Item.of(Run.code("/ask"), Run.plain(" a question; or mention me with one, or reply to me")),
                Block.Item.of(Run.code("/timeline"), Run.plain(" what somebody said, oldest first")),
                Block.Item.of(Run.code("/sources"), Run.plain(" where the stories come from")),
                Block.Item.of(Run.code("/reindex"), Run.plain(" read the sources again (admins)")),
                Block.Item.of(Run.code("/help"), Run.plain(" this")));
    }

    /** The first words in a terminal. */
    public static Reply greeting() {
        return Reply.of(Block.Line.of(Run.plain("Ask me about the stories. "), Run.code("/help"),
                Run.plain(" tells what else I can do, "), Run.code("/quit"), Run.plain(" ends.")));
    }

    /** Why the bot is in the terminal and not on Discord. */
    public static Reply noToken() {
        return Reply.of(Block.Line.of(Run.plain("No "), Run.code("DISCORD_TOKEN"),
                Run.plain(" is set, so I answer here in the terminal.")));
    }

    /** A command that does not exist. */
    public static Reply unknownCommand(String name) {
        return Reply.of(Block.Line.of(Run.plain("I don’t know "), Run.code(name), Run.plain(". "), Run.code("/help"),
                Run.plain(" tells what I know.")));
    }

    /** A failure that the person in front of the terminal can do something about. */
    public static Reply failure(String message) {
        return Reply.of(Block.Line.of(Run.plain(message)));
    }

    /** Words that mean no certain days. */
    static Reply noDay(String words) {
        return Reply.of(Block.Line.of(Run.plain("I can’t tell which day “"), Run.plain(words),
                Run.plain("” is. Write it like 2022-10-12, October 2022, or 2022.")));
    }

    static Reply noTimeline() {
        return Reply.of(Block.Line.of(Run.plain("A timeline of whom, or of which story? Name a "), Run.code("speaker"),
                Run.plain(" or a "), Run.code("story"), Run.plain(".")));
    }

    static Reply emptyTimeline() {
        return Reply.of(Block.Line.of(Run.strong("Nothing found."),
                Run.plain(" No story of that name, or nobody of that name who says something in one.")));
    }
}
