package dev.verbatim.discord;

import dev.verbatim.discord.asking.Asking;
import dev.verbatim.discord.message.Card;
import dev.verbatim.discord.place.AnswerTo;
import dev.verbatim.discord.place.AnswersTo;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.discord.place.MessagePlace;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Wording;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;

/** Messages that are for the bot, each answered once; when it is changed soon after, so is its answer. */
final class Messages {
    private final Features features;
    private final Desk desk;
    private final AnswersTo answers = new AnswersTo();
    private final OwnThreads threads = new OwnThreads();

    Messages(Features features, Desk desk) {
        this.features = features;
        this.desk = desk;
    }

    /** A message as it is now. Called on the gateway's thread, in the order in which things happened. */
    void heard(Message message) {
        Addressed.Message incoming = incoming(message, false);
        if (incoming.byMachine() || !incoming.written()) {
            return;
        }
        Addressed addressed = Addressed.of(incoming, message.getJDA().getSelfUser().getIdLong());
        if (addressed instanceof Addressed.Nothing && message.getChannel() instanceof ThreadChannel thread) {
            desk.aside(() -> inThread(message, thread));
        } else {
            heard(message, addressed);
        }
    }

    /** Whose thread it is Discord may have to be asked, which is not for the gateway's thread. */
    private void inThread(Message message, ThreadChannel thread) {
        if (!isToOthers(message) && threads.isOurs(thread)) {
            heard(message, Addressed.of(incoming(message, true), message.getJDA().getSelfUser().getIdLong()));
        }
    }

    private static boolean isToOthers(Message message) {
        return message.getReferencedMessage() != null || !message.getMentions().getUsers().isEmpty();
    }

    /** A message can't be declined to its author alone, so that a closed channel is as one where nobody may talk. */
    private void heard(Message message, Addressed addressed) {
        if (addressed instanceof Addressed.Nothing || asking().closed(MessagePlace.caller(message)).isPresent()) {
            return;
        }
        switch (addressed) {
            case Addressed.Nothing _ -> {
            }
            case Addressed.Unread _ -> unread(message);
            case Addressed.Called _ -> say(message, Responder::help);
            case Addressed.Question question -> attend(message,
                    place -> asking().ask(Inquiry.of(question.words()), place));
        }
    }

    /** Once in a thread; where we may read all, a message without words is a picture. */
    private void unread(Message message) {
        if (!features.manners().readsAll() && message.getChannel() instanceof ThreadChannel thread
                && threads.isFirst(thread)) {
            say(message, _ -> Wording.unread());
        }
    }

    private void say(Message message, Function<Responder, Reply> words) {
        attend(message, place -> {
            place.think();
            place.say(Card.of(words.apply(asking().responder(place.caller()))));
        });
    }

    /** What is done at the place of a message's answer. */
    private interface Task {
        void run(MessagePlace place);
    }

    private void attend(Message message, Task task) {
        AnswerTo answer = answers.of(message);
        long revision = AnswersTo.revision(message);
        if (!answer.isNews(revision, message.getContentRaw())) {
            return;
        }
        MessagePlace place = new MessagePlace(message, features.look(), features.manners(), answer);
        Caller caller = place.caller();
        String name = Desk.name(message) + (revision == 0 ? "" : "-" + Long.toString(revision, Character.MAX_RADIX));
        desk.take(name, place, () -> asking().language(caller),
                () -> answer.inTurn(revision, () -> task.run(place)));
    }

    private Asking asking() {
        return features.asking();
    }

    private static Addressed.Message incoming(Message message, boolean ours) {
        Message above = message.getReferencedMessage();
        boolean reply = above != null && above.getAuthor().equals(message.getJDA().getSelfUser());
        boolean written = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        boolean byMachine = message.getAuthor().isBot() || message.isWebhookMessage();
        return new Addressed.Message(written, byMachine, !message.isFromGuild(), reply, ours, message.getContentRaw());
    }
}
