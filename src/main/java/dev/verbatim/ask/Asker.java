package dev.verbatim.ask;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.Answerer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Explanation;
import dev.verbatim.index.Scope;
import dev.verbatim.question.Question;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole use case: a question in, an answer out. Start reading here.
 *
 * <p>Before any question, {@code gather} has read each {@code source}'s stories, found who said what in them ({@code
 * quote}), and written their passages to the {@code index}. A question's text is then understood ({@code question}), the
 * passages that fit are searched and weighed, and kept apart by speaker ({@code answer}). What comes out holds slices of
 * the stories' own text and nothing else; {@code reply} puts the bot's words around them.
 *
 * <pre>{@code
 * Answer answer = asker.ask("When did Musk speak to Putin?");
 * answer.passages().getFirst().text();  // I only spoke to Putin once and that was about 18 months ago
 * }</pre>
 *
 * <p>Safe for use by several threads; questions are answered on the calling thread, also while the index is renewed.
 */
public final class Asker {
    private final Answerer answerer;

    public Asker(Answerer answerer) {
        this.answerer = answerer;
    }

    /** The same, from the stories of these sources alone; see {@link dev.verbatim.index.PassageIndex#within}. */
    public Asker within(Set<String> sources) {
        return new Asker(answerer.within(sources));
    }

    /**
     * Answers from all stories.
     *
     * @param question any text
     * @throws dev.verbatim.index.IndexException when the index can't be read
     */
    public Answer ask(String question) {
        return ask(question, Scope.ALL);
    }

    /** Answers from some stories or days only. A name that no story has is taken for the one that is spelt most alike. */
    public Answer ask(String question, Scope scope) {
        return ask(Question.parse(question), scope);
    }

    /** Answers as a part of a conversation, which remembers it: “and what did he say then?” */
    public Answer ask(String question, Scope scope, Conversation conversation) {
        FollowUp.Taken taken = conversation.take(question, answerer::speaker);
        Question parsed = Question.parse(question);
        Answer all = ask(taken.text().equals(question) ? parsed : parsed.takenAs(taken.text()), scope);
        Answer answer = taken.more() ? conversation.withoutShown(all) : all;
        conversation.remember(answer, answerer::speaker);
        return answer;
    }

    /**
     * Answers, and tells why so.
     *
     * @param candidates how many of the passages that were weighed to tell of
     */
    public Explanation explain(String question, Scope scope, int candidates) {
        return answerer.explain(Spelling.of(Question.parse(question), answerer::spelt), scope, candidates);
    }

    private Answer ask(Question question, Scope scope) {
        return answerer.answer(Spelling.of(question, answerer::spelt), scope);
    }

    /**
     * What a speaker said, or what the stories date, in the order of its days.
     *
     * @param speaker the words of a name; null for all that tells its day
     * @param limit how many passages at the most
     */
    public List<CitedPassage> timeline(@Nullable String speaker, Scope scope, int limit) {
        return answerer.timeline(speaker, scope, limit);
    }
}
