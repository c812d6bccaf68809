package dev.verbatim.discord;

import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Many users who ask at once.
 *
 * @param users how many there are
 * @param questions how many they ask together
 */
record Crowd(LoopbackDiscord discord, int users, int questions) {
    private static final int FIRST_USER = 20_000;

    /** A question on its way, and when it was sent, in nanoseconds. */
    private record Sent(String id, long at) {}

    /** Asks all of it, waits until all are answered, and returns how long each took, ascending. */
    List<Duration> ask(Duration patience) {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            String id = discord.id();
            sent.add(new Sent(id, System.nanoTime()));
            discord.give(new Given(id, "ask").words("question", "Question number " + i + "?")
                    .by(Integer.toString(FIRST_USER + i % users)));
        }
        await().atMost(patience).until(() -> sent.stream().allMatch(each -> !answers(each.id()).isEmpty()));
        return sent.stream().map(this::took).sorted().toList();
    }

    private Duration took(Sent sent) {
        return Duration.ofNanos(answers(sent.id()).getFirst().at() - sent.at());
    }

    /** What answered a question. */
    List<Request> answers(String id) {
        return discord.requests().stream().filter(request -> request.method().equals("PATCH")
                && request.path().contains("secret-of-" + id)).toList();
    }

    /** How long so many of a hundred took at the most. */
    static Duration percentile(List<Duration> ascending, int percent) {
        return ascending.get(Math.ceilDiv(ascending.size() * percent, 100) - 1);
    }
}
