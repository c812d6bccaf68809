package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whose a question is that the next paragraph answers: “The host pressed him. ‘Why now?’”, and below it “‘Because we can,’ he
 * answered”. Whoever answers has not asked it.
 */
final class Questions {
    private static final Set<String> ANSWERS = Set.of("answer", "reply", "respond", "retort");
    private static final Set<String> ASKS = Set.of("ask", "press", "question", "quiz", "wonder", "challenge",
            "interrupt");

    private final Reading reading;

    Questions(Reading reading) {
        this.reading = reading;
    }

    /**
     * Gives what speaks for those who answer a question to whoever asks before it, or to none.
     *
     * @param shares of the probability, of each choice; changed
     */
    void settle(Piece piece, List<Choice> choices, double[] shares) {
        if (!isAsked(piece)) {
            return;
        }
        int asker = IntStream.range(0, choices.size()).filter(i -> asks(choices.get(i), piece)).reduce((a, b) -> b)
                .orElse(-1);
        Choice answerer = choices.stream().filter(choice -> answers(choice, piece)).findFirst().orElse(Choice.NONE);
        double answering = 0;
        for (int i = 0; i < shares.length; i++) {
            if (isSame(choices.get(i), answerer) && !says(choices.get(i), piece)) {
                answering += shares[i];
                shares[i] = 0;
            }
        }
        if (asker >= 0) {
            shares[asker] += answering;
        }
    }

    /** Closing its paragraph, so that nobody is told behind it, before one that opens with words between marks. */
    private boolean isAsked(Piece piece) {
        return reading.isQuoted(piece.paragraphTo + 1) && reading.words.word(piece.to - 1).equals("?")
                && piece.to + 1 >= piece.paragraphTo;
    }

    private boolean asks(Choice choice, Piece piece) {
        return isNamed(choice) && isIn(choice, piece.paragraphFrom, piece.from)
                && reading.link(choice.mention()).kind().equals("subject")
                && ASKS.contains(reading.link(choice.mention()).lemma());
    }

    /** “It fell,” Doe said. “Did it?” */
    private boolean says(Choice choice, Piece piece) {
        return isNamed(choice) && isIn(choice, piece.paragraphFrom, piece.from)
                && Verbs.isSay(reading.link(choice.mention()).lemma());
    }

    private boolean answers(Choice choice, Piece piece) {
        return isNamed(choice) && isIn(choice, piece.paragraphTo, reading.words.size())
                && ANSWERS.contains(reading.link(choice.mention()).lemma());
    }

    private boolean isSame(Choice one, Choice answerer) {
        return isNamed(one) && isNamed(answerer)
                && (one.mention() == answerer.mention() || reading.cast.same(one.mention(), answerer.mention()));
    }

    private static boolean isNamed(Choice choice) {
        return choice.mention() != Choice.NOBODY;
    }

    private boolean isIn(Choice choice, int from, int to) {
        Mention mention = reading.mention(choice.mention());
        return mention.from() >= from && mention.from() < to;
    }
}
