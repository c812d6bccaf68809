package dev.verbatim.discord.community;

import dev.verbatim.discord.component.Feedback;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.Inquiry;

/** Keeps what users call wrong for the admins of their server; of direct messages, for nobody. */
record KeptFeedback(dev.verbatim.store.Feedback feedback, String version) implements Feedback {
    @Override
    public void wrong(Caller caller, long message, Inquiry inquiry, String shown) {
        if (caller.isInServer()) {
            feedback.add(caller.server(), caller.user(), inquiry.question(), shown, link(caller, message), version);
        }
    }

    /** Where the answer with its passages stands. */
    private static String link(Caller caller, long message) {
        return "https://discord.com/channels/" + caller.server() + "/" + caller.channel() + "/" + message;
    }
}
