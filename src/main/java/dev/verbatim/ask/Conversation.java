package dev.verbatim.ask;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and answered in one place, as far as it takes to understand “and what did he say then?”. It keeps the last
 * question, whom it was about, and which passages were shown. Safe for use by several threads.
 */
public final class Conversation {
    private static final int MOST_SHOWN = 60;
    /** An answer shows about so many passages; those behind them may still be new. */
    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 3;

    private record Shown(StoryId story, Span span) {
        static Shown of(CitedPassage passage) {
            return new Shown(passage.story().id(), passage.passage().span());
        }

        boolean overlaps(Shown other) {
            return story.equals(other.story) && span.overlaps(other.span);
        }
    }

    private final Deque<Shown> shown = new ArrayDeque<>();
    private @Nullable Turn last;

    /** A pronoun of a question for which there is nobody, so that whoever asks should be asked back. */
    public synchronized Optional<String> unclear(String question) {
        return new FollowUp(question, last, _ -> Optional.empty()).unclear();
    }

    /** How a question is to be taken here. */
    synchronized FollowUp.Taken take(String question, Function<String, Optional<String>> speakers) {
        return new FollowUp(question, last, speakers).take();
    }

    /** Leaves out what was shown before, for “what else?”. */
    synchronized Answer withoutShown(Answer answer) {
        return answer.without(passage -> shown.stream().anyMatch(Shown.of(passage)::overlaps));
    }

    synchronized void remember(Answer answer, Function<String, Optional<String>> speakers) {
        last = new Turn(answer.question(), people(answer, speakers).distinct().toList());
        answer.passages().stream().limit(SHOWN).map(Shown::of).forEach(shown::add);
        while (shown.size() > MOST_SHOWN) {
            shown.removeFirst();
        }
    }

    /** Who asks who gets an answer about them; else those are meant whom the question names. */
    private static Stream<String> people(Answer answer, Function<String, Optional<String>> speakers) {
        Question question = answer.question();
        Stream<String> asked = Stream.concat(
                asked(question).map(name -> speakers.apply(name).orElse(name)).stream(),
                question.names().stream().map(speakers).flatMap(Optional::stream));
        Stream<String> heard = answer.passages().stream().limit(LOOKED_AT).map(CitedPassage::quotation)
                .flatMap(Stream::ofNullable)
                .flatMap(told -> told.speaker() instanceof Speaker.Named(String name) ? Stream.of(name) : Stream.of());
        boolean asksWho = List.of(Kind.WHO, Kind.WHO_SAID).contains(question.kind());
        return asksWho ? Stream.concat(heard, asked) : Stream.concat(asked, heard);
    }

    /** Whom the question is about, whether the stories have words of theirs or not. */
    private static Optional<String> asked(Question question) {
        String subject = question.subject();
        boolean named = subject != null && question.names().contains(subject);
        return Optional.ofNullable(question.speaker() == null && named ? subject : question.speaker());
    }
}
