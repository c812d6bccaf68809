package dev.verbatim.discord.component;

import java.util.Optional;

/**
 * A button's id, which holds all that the button needs: {@code 1:KIND:STATE}. Discord keeps it with the message, so it
 * outlives us. The number is the format's: buttons of another format have expired.
 *
 * @param kind names the action, without a colon
 * @param state whatever the action wrote there
 */
public record ComponentId(String kind, String state) {
    /** Discord's limit on an id, in UTF-16 units as the strictest reading of “characters”. */
    public static final int LONGEST = 100;
    private static final String FORMAT = "1";

    public ComponentId {
        if (kind.isEmpty() || kind.contains(":") || state.length() > room(kind)) {
            throw new IllegalArgumentException("no id: " + kind + ", " + state.length() + " characters");
        }
    }

    /** How many characters the state may have. */
    public static int room(String kind) {
        return LONGEST - FORMAT.length() - kind.length() - 2;
    }

    /** Reads an id back; nothing where it is not of this format. */
    public static Optional<ComponentId> read(String id) {
        String[] parts = id.split(":", 3);
        return parts.length == 3 && parts[0].equals(FORMAT) && !parts[1].isEmpty() && id.length() <= LONGEST
                ? Optional.of(new ComponentId(parts[1], parts[2]))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return FORMAT + ":" + kind + ":" + state;
    }
}
