package dev.verbatim.discord.community;

import dev.verbatim.discord.asking.Admission;
import dev.verbatim.discord.asking.Limits;
import dev.verbatim.discord.asking.Refusal;
import dev.verbatim.discord.place.Caller;
import dev.verbatim.reply.AdminWording;
import dev.verbatim.reply.Reply;
import dev.verbatim.store.Servers;
import java.util.Optional;

/** Lets ask in the channels that the server's admins want, and as often as the configuration says. */
record Gate(Servers servers, Limits limits) implements Admission {
    @Override
    public Optional<Reply> closed(Caller caller) {
        boolean open = !caller.isInServer()
                || servers.of(caller.server()).answersIn(caller.channel(), caller.around());
        return open ? Optional.empty() : Optional.of(AdminWording.closedChannel());
    }

    @Override
    public Optional<Refusal> tooMany(Caller caller) {
        return limits.count(caller)
                .map(refused -> new Refusal(AdminWording.tooMany(refused.left(), refused.ofChannel()),
                        refused.toldBefore()));
    }
}
