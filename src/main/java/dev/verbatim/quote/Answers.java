package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds sentences that tell an answer so short that it is no statement: “Asked whether it rains, the mayor said no.” */
final class Answers {
    private static final Set<String> SAID = Set.of("said", "says", "answered", "answers", "replied", "replies",
            "responded", "responds");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "what");

    private final Reading reading;
    private final Words words;

    private Answers(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    static List<Unmarked> find(Reading reading) {
        Answers answers = new Answers(reading);
        return IntStream.range(0, reading.cast.mentions().size()).filter(answers::answers)
                .mapToObj(place -> new Unmarked(reading.sentence(reading.mention(place).from()), place)).toList();
    }

    private boolean answers(int place) {
        Mention mention = reading.mention(place);
        int said = words.tag(mention.to()) == Tag.ADV ? mention.to() + 1 : mention.to();
        return words.word(mention.from() - 1).equals(",") && SAID.contains(words.lower(said))
                && !RELATIVE.contains(words.lower(mention.from())) && !reading.isQuoted(mention.head())
                && !reading.isQuoted(said + 2) && words.tag(said + 1) != Tag.PUNCT && isAsked(mention.from());
    }

    /** Whether the sentence opens with “Asked” or “When asked”. */
    private boolean isAsked(int at) {
        int first = words.firstFrom(reading.sentence(at).start());
        return words.lower(words.lower(first).equals("when") ? first + 1 : first).equals("asked")
                && !reading.isQuoted(first);
    }
}
