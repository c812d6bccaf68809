package dev.verbatim.discord.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.verbatim.discord.DiscordSettings;
import dev.verbatim.discord.Token;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Discord on the loopback interface, as far as the bot needs it. Keeps every request, sends commands and messages as
 * members would, and breaks where a test asks it to. Ids are real: they tell their time.
 */
public final class LoopbackDiscord implements AutoCloseable {
    public static final String TOKEN = "a-token-that-no-log-may-hold";
    public static final String BOT = "1000";
    public static final String USER = "2000";
    public static final String GUILD = "3000";
    public static final String CHANNEL = "4000";
    /** A channel of the server where the bot may not write. */
    public static final String CLOSED_CHANNEL = "4001";
    public static final String DIRECT_CHANNEL = "4002";
    /** May manage the server. */
    public static final String MANAGERS = "5000";
    /** Has no permission, and the name “News desk”. */
    public static final String DESK = "5001";
    static final String AUTHORIZATION = "Bot " + TOKEN;
    private static final long EPOCH = 1_420_070_400_000L;

    private final InstantSource clock;
    private final AtomicInteger counter = new AtomicInteger();
    private final GatewayHalf gateway;
    private final RestHalf rest;

    public LoopbackDiscord(InstantSource clock) throws IOException, InterruptedException {
        this.clock = clock;
        gateway = new GatewayHalf();
        rest = new RestHalf(gateway.address());
    }

    /** Settings to connect with; the gateway's address is asked of the REST interface. */
    public DiscordSettings settings(String... adminRoles) {
        return new DiscordSettings(new Token(TOKEN), rest.address(), null, List.of(adminRoles));
    }

    public URI gateway() {
        return gateway.address();
    }

    public List<Request> requests() {
        return rest.requests();
    }

    /** What the bot called for at the gateway, in order. */
    public List<String> gatewayCalls() {
        return gateway.calls();
    }

    /** The next request whose method and path start so is answered with this status. */
    public void failNext(String lineStart, int status) {
        failNext(lineStart, status, 0);
    }

    /** The same, with Discord's own error code. */
    public void failNext(String lineStart, int status, int code) {
        rest.fault(new Fault(lineStart, status, code));
    }

    /** A message of this id is a user's; all others are the bot's. */
    public void isOfUser(String message) {
        rest.isOfUser(message);
    }

    /** From now on the gateway knows nothing of the session of before. */
    public void forgetSession() {
        gateway.forgetSession();
    }

    public void loseConnection() {
        gateway.drop();
    }

    public void silenceGateway() {
        gateway.fallSilent();
    }

    /** A fresh id, as of now. */
    public String id() {
        return id(clock.instant());
    }

    public String id(Instant time) {
        return Long.toString(((time.toEpochMilli() - EPOCH) << 22) + counter.incrementAndGet());
    }

    /** A slash command in the server's channel by a member with these roles. */
    public void command(String id, String name, String question, String... roles) {
        ObjectNode command = command(id, name, question);
        command.put("guild_id", GUILD).put("guild_locale", "en-US").put("context", 0).put("channel_id", CHANNEL);
        command.putObject("guild").put("id", GUILD).put("locale", "en-US").putArray("features");
        command.putObject("channel").put("id", CHANNEL).put("type", 0);
        command.set("member", Payloads.member(Payloads.author(), List.of(roles)).put("permissions", "0"));
        gateway.send("INTERACTION_CREATE", command);
    }

    /** A slash command with all that there may be to it. */
    public void give(Given given) {
        gateway.send("INTERACTION_CREATE", given.json());
    }

    /** The bot comes to another server. */
    public void join(String server, String channel, String managers) {
        gateway.send("GUILD_CREATE", Payloads.guild(server, channel, managers));
    }

    /** The bot is made to leave a server. */
    public void leave(String server) {
        gateway.send("GUILD_DELETE", Payloads.parsed("{\"id\": \"" + server + "\"}"));
    }

    /**
     * A button pressed in the server's channel.
     *
     * @param user who presses
     * @param secret whether only they see the message
     */
    public void press(String id, String button, String user, boolean secret) {
        ObjectNode press = Payloads.interaction(id, "").put("type", 3);
        press.putObject("data").put("component_type", 2).put("custom_id", button);
        inServer(press, user);
        ObjectNode message = Payloads.message("500", CHANNEL, "", Payloads.self())
                .put("flags", secret ? (1 << 15) + 64 : 1 << 15);
        message.putArray("components").addObject().put("type", 10).put("id", 1).put("content", "What it said.");
        press.set("message", message);
        gateway.send("INTERACTION_CREATE", press);
    }

    /** Some letters of an option typed. */
    public void type(String id, String command, String option, String words) {
        ObjectNode typing = Payloads.interaction(id, command).put("type", 4);
        ((ObjectNode) typing.path("data")).putArray("options").addObject().put("name", option).put("type", 3)
                .put("value", words).put("focused", true);
        inServer(typing, USER);
        gateway.send("INTERACTION_CREATE", typing);
    }

    /** An entry of a message's menu chosen. */
    public void menu(String id, String command, String content) {
        ObjectNode choice = Payloads.interaction(id, command);
        ObjectNode data = (ObjectNode) choice.path("data");
        data.put("type", 3).put("target_id", "600").putObject("resolved").putObject("messages")
                .set("600", Payloads.message("600", CHANNEL, content, Payloads.author()));
        inServer(choice, USER);
        gateway.send("INTERACTION_CREATE", choice);
    }

    private static void inServer(ObjectNode interaction, String user) {
        interaction.put("guild_id", GUILD).put("guild_locale", "en-US").put("context", 0).put("channel_id", CHANNEL);
        interaction.putObject("guild").put("id", GUILD).put("locale", "en-US").putArray("features");
        interaction.putObject("channel").put("id", CHANNEL).put("type", 0);
        interaction.set("member", Payloads.member(Payloads.author().put("id", user), List.of())
                .put("permissions", "0"));
    }

    /** A slash command in the bot's direct messages. */
    public void directCommand(String id, String name, String question) {
        ObjectNode command = command(id, name, question).put("context", 1).put("channel_id", DIRECT_CHANNEL);
        command.putObject("channel").put("id", DIRECT_CHANNEL).put("type", 1).putArray("recipients")
                .add(Payloads.author());
        command.set("user", Payloads.author());
        gateway.send("INTERACTION_CREATE", command);
    }

    private static ObjectNode command(String id, String name, String question) {
        ObjectNode command = Payloads.interaction(id, name);
        if (!question.isEmpty()) {
            ((ObjectNode) command.path("data")).putArray("options").addObject().put("name", "question").put("type", 3)
                    .put("value", question);
        }
        return command;
    }

    public void message(String id, String channel, String content) {
        send(written(id, channel, content), channel);
    }

    /** A message changed so many seconds after it was written. */
    public void change(String id, String channel, String content, int seconds) {
        ObjectNode message = written(id, channel, content);
        Instant written = Instant.ofEpochMilli((Long.parseLong(id) >>> 22) + EPOCH);
        message.put("edited_timestamp", written.plusSeconds(seconds).toString());
        send("MESSAGE_UPDATE", message, channel);
    }

    private static ObjectNode written(String id, String channel, String content) {
        ObjectNode message = Payloads.message(id, channel, content, Payloads.author());
        ArrayNode mentions = message.putArray("mentions");
        Pattern.compile("<@(\\d+)>").matcher(content).results().map(mention -> mention.group(1))
                .map(user -> user.equals(BOT) ? Payloads.self() : Payloads.author().put("id", user))
                .forEach(mentions::add);
        return message;
    }

    /** A thread that a member, or the bot itself, begins at a message of the same id. */
    public void thread(String id, String owner) {
        gateway.send("THREAD_CREATE", Payloads.thread(id, owner));
    }

    /** A channel of the server is deleted. */
    public void deleteChannel(String channel) {
        gateway.send("CHANNEL_DELETE", Payloads.parsed("{\"type\": 0, \"name\": \"gone\", \"position\": 0}")
                .put("id", channel).put("guild_id", GUILD));
    }

    /** The server can't be reached for a while. */
    public void outage(String server) {
        gateway.send("GUILD_DELETE", Payloads.parsed("{\"unavailable\": true}").put("id", server));
    }

    /** A reply to what the bot said. */
    public void replyToBot(String id, String content) {
        ObjectNode message = Payloads.message(id, CHANNEL, content, Payloads.author()).put("type", 19);
        message.putArray("mentions").add(Payloads.self());
        message.putObject("message_reference").put("type", 0).put("message_id", "500").put("channel_id", CHANNEL);
        message.set("referenced_message", Payloads.message("500", CHANNEL, "before", Payloads.self()));
        send(message, CHANNEL);
    }

    /** A message of another bot that mentions ours. */
    public void messageOfBot(String id) {
        send(Payloads.message(id, CHANNEL, "<@" + BOT + "> who are you?", Payloads.author().put("bot", true)), CHANNEL);
    }

    private void send(ObjectNode message, String channel) {
        send("MESSAGE_CREATE", message, channel);
    }

    private void send(String event, ObjectNode message, String channel) {
        if (!channel.equals(DIRECT_CHANNEL)) {
            ObjectNode member = Payloads.member(Payloads.author(), List.of());
            member.remove("user");
            message.put("guild_id", GUILD).set("member", member);
        }
        gateway.send(event, message);
    }

    @Override
    public void close() {
        rest.close();
        gateway.close();
    }
}
