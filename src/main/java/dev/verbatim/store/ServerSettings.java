package dev.verbatim.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server's admins have set.
 *
 * @param language the language of the bot's own words, such as {@code de}; null for its usual one
 * @param stories the sources that questions look into when they name no other; empty for all that the server sees
 * @param adminRoles ids of roles that may use the admins' commands
 * @param allowed ids of the only channels that the bot answers in; empty for all
 * @param denied ids of channels that it does not answer in
 */
public record ServerSettings(@Nullable String language, Set<String> stories, Set<Long> adminRoles, Set<Long> allowed,
        Set<Long> denied) {
    public static final ServerSettings NONE = new ServerSettings(null, Set.of(), Set.of(), Set.of(), Set.of());

    public ServerSettings {
        stories = Set.copyOf(stories);
        adminRoles = Set.copyOf(adminRoles);
        allowed = Set.copyOf(allowed);
        denied = Set.copyOf(denied);
    }

    /**
     * Whether the bot answers there.
     *
     * @param around the channel that a thread hangs on, or the channel itself
     */
    public boolean answersIn(long channel, long around) {
        boolean refused = denied.contains(channel) || denied.contains(around);
        return !refused && (allowed.isEmpty() || allowed.contains(channel) || allowed.contains(around));
    }

    public ServerSettings withLanguage(@Nullable String other) {
        return new ServerSettings(other, stories, adminRoles, allowed, denied);
    }

    public ServerSettings withStories(Set<String> others) {
        return new ServerSettings(language, others, adminRoles, allowed, denied);
    }

    public ServerSettings withAdminRoles(Set<Long> others) {
        return new ServerSettings(language, stories, others, allowed, denied);
    }

    public ServerSettings withChannels(Set<Long> allowedOnes, Set<Long> deniedOnes) {
        return new ServerSettings(language, stories, adminRoles, allowedOnes, deniedOnes);
    }
}
