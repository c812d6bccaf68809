package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What Discord says, as JSON. One server with one text channel and two roles, one bot, one member. */
final class Payloads {
    static final ObjectMapper JSON = new ObjectMapper();

    private Payloads() {}

    static ObjectNode parsed(String json) {
        return (ObjectNode) any(json);
    }

    static JsonNode any(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static ObjectNode self() {
        return parsed("""
                {"id": "%s", "username": "verbatim", "discriminator": "0", "avatar": null, "bot": true}
                """.formatted(LoopbackDiscord.BOT));
    }

    static ObjectNode author() {
        return parsed("""
                {"id": "%s", "username": "ada", "discriminator": "0", "avatar": null, "bot": false}
                """.formatted(LoopbackDiscord.USER));
    }

    static ObjectNode ready(String gateway) {
        ObjectNode ready = parsed("""
                {"v": 10, "session_id": "session", "resume_gateway_url": "%s", "private_channels": [],
                 "guilds": [{"id": "%s", "unavailable": true}], "application": {"id": "%s", "flags": 0}}
                """.formatted(gateway, LoopbackDiscord.GUILD, LoopbackDiscord.BOT));
        ready.set("user", self());
        return ready;
    }

    /** Another server, with one channel and the managers' role of its own. */
    static ObjectNode guild(String id, String channel, String managers) {
        String json = guild().toString().replace("\"" + LoopbackDiscord.GUILD + "\"", "\"" + id + "\"")
                .replace("\"" + LoopbackDiscord.CHANNEL + "\"", "\"" + channel + "\"")
                .replace("\"" + LoopbackDiscord.CLOSED_CHANNEL + "\"", "\"" + channel + "1\"")
                .replace("\"" + LoopbackDiscord.DESK + "\"", "\"" + managers + "1\"")
                .replace("\"" + LoopbackDiscord.MANAGERS + "\"", "\"" + managers + "\"");
        return parsed(json);
    }

    static ObjectNode guild() {
        ObjectNode guild = parsed("""
                {"id": "%1$s", "name": "News", "owner_id": "9", "afk_timeout": 300, "member_count": 2,
                 "threads": [], "emojis": [], "stickers": [], "voice_states": [], "presences": [], "features": [],
                 "guild_scheduled_events": [], "stage_instances": [], "premium_progress_bar_enabled": false,
                 "channels": [{"id": "%2$s", "type": 0, "name": "ask", "position": 0, "permission_overwrites": []},
                              {"id": "%3$s", "type": 0, "name": "closed", "position": 1, "permission_overwrites":
                               [{"id": "%1$s", "type": 0, "allow": "0", "deny": "2048"}]}]}
                """.formatted(LoopbackDiscord.GUILD, LoopbackDiscord.CHANNEL, LoopbackDiscord.CLOSED_CHANNEL));
        guild.putArray("roles").add(role(LoopbackDiscord.GUILD, "@everyone", "274877975552"))
                .add(role(LoopbackDiscord.MANAGERS, "Managers", "32"))
                .add(role(LoopbackDiscord.DESK, "News desk", "0"));
        guild.putArray("members").add(member(self(), List.of()));
        return guild;
    }

    static ObjectNode directChannel() {
        ObjectNode channel = parsed("{\"type\": 1, \"flags\": 0}").put("id", LoopbackDiscord.DIRECT_CHANNEL);
        channel.putArray("recipients").add(author());
        return channel;
    }

    static ObjectNode thread(String id, String owner) {
        ObjectNode thread = parsed("""
                {"type": 11, "name": "talk", "rate_limit_per_user": 0, "message_count": 1, "member_count": 1,
                 "total_message_sent": 1, "flags": 0, "newly_created": true,
                 "thread_metadata": {"archived": false, "auto_archive_duration": 1440, "locked": false,
                  "archive_timestamp": "2026-01-01T00:00:00+00:00", "create_timestamp": "2026-01-01T00:00:00+00:00"}}
                """);
        return thread.put("id", id).put("guild_id", LoopbackDiscord.GUILD).put("owner_id", owner)
                .put("parent_id", LoopbackDiscord.CHANNEL);
    }

    static ObjectNode role(String id, String name, String permissions) {
        return parsed("""
                {"id": "%s", "name": "%s", "permissions": "%s", "position": 0, "color": 0, "hoist": false,
                 "managed": false, "mentionable": false, "flags": 0,
                 "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null}}
                """.formatted(id, name, permissions));
    }

    static ObjectNode member(ObjectNode user, List<String> roles) {
        ObjectNode member = parsed("""
                {"joined_at": "2024-01-01T00:00:00+00:00", "deaf": false, "mute": false, "flags": 0}
                """);
        roles.forEach(member.putArray("roles")::add);
        member.set("user", user);
        return member;
    }

    static ObjectNode message(String id, String channel, String content, ObjectNode author) {
        ObjectNode message = parsed("""
                {"type": 0, "tts": false, "pinned": false, "mention_everyone": false, "mentions": [],
                 "mention_roles": [], "attachments": [], "embeds": [], "components": [], "flags": 0,
                 "edited_timestamp": null, "timestamp": "2026-01-01T00:00:00+00:00"}
                """);
        message.put("id", id).put("channel_id", channel).put("content", content).set("author", author);
        return message;
    }

    static ObjectNode interaction(String id, String command) {
        return parsed(
                """
                        {"id": "%s", "application_id": "%s", "type": 2, "version": 1, "token": "secret-of-%s", "locale": "en-US",
                         "entitlements": [], "authorizing_integration_owners": {"0": "%s"},
                         "data": {"id": "77", "name": "%s", "type": 1, "options": []}}
                        """
                        .formatted(id, LoopbackDiscord.BOT, id, LoopbackDiscord.GUILD, command));
    }
}
