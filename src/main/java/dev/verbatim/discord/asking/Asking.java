package dev.verbatim.discord.asking;

import dev.verbatim.discord.message.Card;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way of every question on Discord. Safe for use by several threads. */
public final class Asking {
    private final Responder responder;
    private final Admission admission;
    private final Languages languages;
    private final Sight sight;
    private final History history;
    private final InstantSource clock;

    public Asking(Responder responder, Admission admission, Languages languages, Sight sight, History history,
            InstantSource clock) {
        this.responder = responder;
        this.admission = admission;
        this.languages = languages;
        this.sight = sight;
        this.history = history;
        this.clock = clock;
    }

    /** Speaks the language of the caller, and only of what the caller may see. The one way to a responder. */
    public Responder responder(Caller caller) {
        Responder speaking = responder.in(languages.of(caller));
        return sight.of(caller).map(speaking::within).orElse(speaking);
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
        Reply reply = responder(place.caller()).answer(inquiry);
        place.say(Card.of(repeated ? headed(inquiry, reply) : reply));
        history.asked(place.caller(), inquiry, reply, secret, Duration.between(begun, clock.instant()));
    }

    private static void decline(Place place, Refusal refusal) {
        if (!place.declinesAloud() || !refusal.toldBefore()) {
            var _ = place.decline(refusal.reply()).join();
        }
    }

    private static Reply headed(Inquiry inquiry, Reply reply) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Note.of(Run.plain(inquiry.question())));
        blocks.addAll(reply.blocks());
        return new Reply(reply.tone(), blocks, reply.cited());
    }
}
