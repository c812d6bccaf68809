package dev.verbatim.discord.asking;

import dev.verbatim.discord.component.AnswerButtons;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.discord.place.Place;
import dev.verbatim.reply.Block;
import dev.verbatim.reply.Inquiry;
import dev.verbatim.reply.Reply;
import dev.verbatim.reply.Responder;
import dev.verbatim.reply.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The way of every question on Discord. Safe for use by several threads. */
public final class Asking {
    private final Responder responder;
    private final Admission admission;
    private final Languages languages;
    private final Sight sight;
    private final History history;
    private final InstantSource clock;
    private final AnswerButtons buttons;

    public Asking(Responder responder, Admission admission, Languages languages, Sight sight, History history,
            InstantSource clock, AnswerButtons buttons) {
        this.responder = responder;
        this.admission = admission;
        this.languages = languages;
        this.sight = sight;
        this.history = history;
        this.clock = clock;
        this.buttons = buttons;
    }

    /** Speaks only of what the caller may see. The one way to a responder. */
    public Responder responder(Caller caller) {
        return sight.of(caller).map(responder::within).orElse(responder);
    }

    /** What the caller is spoken to in. */
    public Locale language(Caller caller) {
        return languages.of(caller);
    }

    /** Why nobody may use the bot where the caller is. */
    public Optional<Reply> closed(Caller caller) {
        return admission.closed(caller);
    }

    /** Questions to suggest, the latest first. */
    public List<String> recent(Caller caller) {
        return history.recent(caller);
    }

    /** Answers for all to read. */
    public void ask(Inquiry inquiry, Place place) {
        ask(inquiry, place, false, false);
    }

    /**
     * Answers, or says why not.
     *
     * @param repeated whether others can't see the question: the answer then says it again
     * @param secret whether the answer is for the asker alone
     */
    public void ask(Inquiry inquiry, Place place, boolean repeated, boolean secret) {
        Optional<Refusal> refusal = admission.tooMany(place.caller());
        if (refusal.isPresent()) {
            decline(place, refusal.get());
            return;
        }
        Instant begun = clock.instant();
        if (secret) {
            place.thinkPrivately();
        } else {
            place.think();
        }
        Reply reply = responder(place.caller()).inConversation(conversation(place.caller())).answer(inquiry);
        place.say(buttons.card(inquiry, repeated ? reply.below(Block.Note.of(Run.plain(inquiry.question()))) : reply,
                place.caller().user(), secret));
        history.asked(place.caller(), inquiry, reply, secret, Duration.between(begun, clock.instant()));
    }

    private static void decline(Place place, Refusal refusal) {
        if (!place.declinesAloud() || !refusal.toldBefore()) {
            var _ = place.decline(refusal.reply()).join();
        }
    }

    /** Two who ask beside each other in a channel mean different people by “he”. */
    private static String conversation(Caller caller) {
        return caller.channel() + "/" + caller.user();
    }
}
