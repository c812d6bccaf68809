package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A slash command as somebody gives it on a server: {@code new Given(id, "source add").words("name", "wire")}. */
public final class Given {
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int BOOLEAN = 5;
    private static final int CHANNEL = 7;
    private static final int ROLE = 8;

    private final String id;
    private final ObjectNode interaction;
    private final ArrayNode options;
    private String server = LoopbackDiscord.GUILD;
    private String channel = LoopbackDiscord.CHANNEL;
    private String user = LoopbackDiscord.USER;
    private List<String> roles = List.of();

    /** @param name with the name of its part behind it, if it has parts */
    public Given(String id, String name) {
        this.id = id;
        String[] parts = name.split(" ", -1);
        interaction = Payloads.interaction(id, parts[0]);
        ArrayNode outer = ((ObjectNode) interaction.path("data")).putArray("options");
        options = parts.length == 1
                ? outer
                : outer.addObject().put("name", parts[1]).put("type", 1).putArray("options");
    }

    public String id() {
        return id;
    }

    public Given words(String option, String value) {
        options.addObject().put("name", option).put("type", STRING).put("value", value);
        return this;
    }

    public Given number(String option, long value) {
        options.addObject().put("name", option).put("type", INTEGER).put("value", value);
        return this;
    }

    public Given on(String option) {
        options.addObject().put("name", option).put("type", BOOLEAN).put("value", true);
        return this;
    }

    public Given channel(String option, String id) {
        options.addObject().put("name", option).put("type", CHANNEL).put("value", id);
        resolved("channels").putObject(id).put("id", id).put("type", 0).put("name", "ask").put("permissions", "0");
        return this;
    }

    public Given role(String option, String id) {
        options.addObject().put("name", option).put("type", ROLE).put("value", id);
        resolved("roles").set(id, Payloads.role(id, "News desk", "0"));
        return this;
    }

    private ObjectNode resolved(String kind) {
        return ((ObjectNode) interaction.path("data")).withObject("/resolved/" + kind);
    }

    public Given at(String otherServer, String otherChannel) {
        server = otherServer;
        channel = otherChannel;
        return this;
    }

    public Given by(String otherUser, String... itsRoles) {
        user = otherUser;
        roles = List.of(itsRoles);
        return this;
    }

    public Given withRoles(String... itsRoles) {
        return by(user, itsRoles);
    }

    ObjectNode json() {
        interaction.put("guild_id", server).put("guild_locale", "en-US").put("context", 0).put("channel_id", channel);
        interaction.putObject("guild").put("id", server).put("locale", "en-US").putArray("features");
        interaction.putObject("channel").put("id", channel).put("type", 0);
        interaction.set("member", Payloads.member(Payloads.author().put("id", user), roles).put("permissions", "0"));
        return interaction;
    }
}
