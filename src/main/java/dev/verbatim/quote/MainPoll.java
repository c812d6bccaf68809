package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import java.util.List;
import java.util.Set;

/**
 * The poll that a story is about: the first that it names, when all others are told but once, by the way (“a 2015 Lakefield
 * survey”), or only average many. What figures tell far behind it is its own.
 */
record MainPoll(Reading reading, int place) {
    /** Among how many polls another one of its name is looked for: keeps time linear. */
    private static final int MOST = 100;
    private static final Set<String> BY_THE_WAY = Set.of("a", "an", "in");

    /** @param issued the mentions of polls that tell whose they are, in order */
    static MainPoll of(Reading reading, List<Integer> issued) {
        MainPoll first = new MainPoll(reading, issued.isEmpty() ? Choice.NOBODY : issued.getFirst());
        List<Integer> others = issued.stream().filter(place -> !first.is(place)).toList();
        boolean main = others.stream().allMatch(place -> first.isByTheWay(place, others));
        return main ? first : new MainPoll(reading, Choice.NOBODY);
    }

    /** Whether a poll is this one: of “Oakfield” or “Oakfield College”. */
    boolean is(int other) {
        return place != Choice.NOBODY && other != Choice.NOBODY
                && (name(other).startsWith(name(place)) || name(place).startsWith(name(other)));
    }

    /** Whether the story has told of it before a word. */
    boolean isTold(int word) {
        return place != Choice.NOBODY && reading.mention(place).from() < word;
    }

    private String name(int poll) {
        return reading.cast.speaker(poll).told().orElse("");
    }

    private boolean isByTheWay(int poll, List<Integer> others) {
        Mention mention = reading.mention(poll);
        boolean average = reading.words.lower(mention.head()).equals("average");
        return average || (BY_THE_WAY.contains(reading.words.lower(mention.from()))
                && others.stream().limit(MOST).filter(other -> name(other).equals(name(poll))).count() == 1);
    }
}
