package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.meaning.Reader;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what the stories say to a question, or decides to be silent. Safe for use by several threads. */
public final class Answerer {
    /** How many hits are weighed, some of them for where they stand: what is not among them is hardly ever the answer. */
    static final int CANDIDATES = 80;

    private final PassageIndex index;
    private final Supplier<AnswerSettings> settings;
    private final Ranking ranking;
    private final Reading reading;
    private final Confidence confidence;

    public Answerer(PassageIndex index, AnswerSettings settings) {
        this(index, () -> settings);
    }

    /** @param settings asked anew for each question: whoever runs the bot may change them meanwhile */
    public Answerer(PassageIndex index, Supplier<AnswerSettings> settings) {
        this(index, settings, Reader.NONE);
    }

    /** @param reader who reads what the words find */
    public Answerer(PassageIndex index, Supplier<AnswerSettings> settings, Reader reader) {
        this(index, settings, Ranking.load(), Reading.by(reader), Confidence.load());
    }

    Answerer(PassageIndex index, Supplier<AnswerSettings> settings, Ranking ranking, Reading reading,
            Confidence confidence) {
        this.index = index;
        this.settings = settings;
        this.ranking = ranking;
        this.reading = reading;
        this.confidence = confidence;
    }

    /** The same, from the stories of these sources alone; see {@link PassageIndex#within}. */
    public Answerer within(Set<String> sources) {
        return new Answerer(index.within(sources), settings, ranking, reading, confidence);
    }

    /**
     * Answers one question.
     *
     * @param scope where to look
     * @throws dev.verbatim.index.IndexException when the index can't be read
     */
    public Answer answer(Question question, Scope scope) {
        return answer(question, ranking.of(question, found(question, scope)));
    }

    /**
     * Answers one question, and tells why so.
     *
     * @param candidates how many of the passages that were weighed to tell of
     */
    public Explanation explain(Question question, Scope scope, int candidates) {
        List<Ranking.Ranked> ranked = ranking.of(question, found(question, scope));
        Reading.Read read = reading.of(question, ranked);
        double bar = settings.get().confidence();
        return new Explanation(answer(question, ranked, read, bar),
                confidence.reasons(question, ranked, read.best()), bar, ranked.size(),
                read.ranked().stream().limit(candidates).map(this::explained).toList());
    }

    private Explanation.Candidate explained(Ranking.Ranked ranked) {
        return new Explanation.Candidate(ranked.hit().story(), ranked.hit().passage(), ranked.value(),
                reading.reasons(ranked, ranking.reasons(ranked)));
    }

    private List<Hit> found(Question question, Scope scope) {
        return index.searchAround(new Search(question.focus(), scope, CANDIDATES));
    }

    /** Answers from what was found and ranked by its words already. */
    Answer answer(Question question, List<Ranking.Ranked> ranked) {
        return answer(question, ranked, reading.of(question, ranked), settings.get().confidence());
    }

    private Answer answer(Question question, List<Ranking.Ranked> ranked, Reading.Read read, double bar) {
        List<CitedPassage> best = new Selection(question, index).of(read.ranked());
        double sure = confidence.of(question, ranked, read.best());
        return new Answer(question, verdict(question, best, sure < bar), best, sure);
    }

    /** The full name of the speaker whom a part of it most likely means; nothing where nobody of that name says anything. */
    public Optional<String> speaker(String part) {
        return index.speaker(part);
    }

    /** A name as the stories spell it, for a word that none of them has. */
    public Optional<String> spelt(String word) {
        return index.spelt(word);
    }

    /**
     * What a speaker said, or what is dated, oldest first.
     *
     * @param speaker the words of a name; null for all that tells its day
     * @param limit how many passages at the most
     */
    public List<CitedPassage> timeline(@Nullable String speaker, Scope scope, int limit) {
        return index.timeline(speaker, scope, limit).stream()
                .map(hit -> new CitedPassage(hit.story(), hit.passage(), 1))
                .toList();
    }

    private Verdict verdict(Question question, List<CitedPassage> best, boolean unsure) {
        if (best.isEmpty() || unsure) {
            return Verdict.NOT_FOUND;
        }
        return new Sides(question).differ(best) ? Verdict.CONTESTED : Verdict.ANSWERED;
    }
}
