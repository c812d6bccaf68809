package dev.verbatim.discord;

import static org.awaitility.Awaitility.await;

import dev.verbatim.discord.loopback.Given;
import dev.verbatim.discord.loopback.LoopbackDiscord;
import dev.verbatim.discord.loopback.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /**
     * How long each question took, ascending.
     *
     * @param acknowledged until its asker saw that somebody is at work
     * @param answered until the answer
     */
    record Took(List<Duration> acknowledged, List<Duration> answered) {}

    /** Asks all of it, and waits until all are answered. */
    Took ask(Duration patience) {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            String id = discord.id();
            sent.add(new Sent(id, System.nanoTime()));
            discord.give(new Given(id, "ask").words("question", "Question number " + i + "?")
                    .by(Integer.toString(FIRST_USER + i % users)));
        }
        await().atMost(patience).until(() -> sent.stream().allMatch(each -> !answers(each.id()).isEmpty()));
        return new Took(took(sent, this::acknowledgements), took(sent, this::answers));
    }

    private static List<Duration> took(List<Sent> sent, Function<String, List<Request>> reactions) {
        return sent.stream().map(each -> Duration.ofNanos(reactions.apply(each.id()).getFirst().at() - each.at()))
                .sorted().toList();
    }

    /** What told the asker of a question that somebody is at work. */
    List<Request> acknowledgements(String id) {
        return discord.requests().stream().filter(request -> request.path().endsWith("secret-of-" + id + "/callback"))
                .toList();
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
