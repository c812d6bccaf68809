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
}
