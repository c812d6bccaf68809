package dev.verbatim.reply;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.index.Hit;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.index.Scope;
import dev.verbatim.index.Search;
import dev.verbatim.index.StoredStory;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an answer leads on to: the words around it, what else fits, who else speaks. */
final class Browsing {
    /** Passages beyond these share a word or two with the question, no more. */
    private static final int WORTH_SHOWING = 30;
    /** So much of what is asked stands around a passage that is worth showing. */
    private static final double ON_IT = 0.5;
    private static final int PAGE = 3;

    private final PassageIndex index;

    Browsing(PassageIndex index) {
        this.index = index;
    }

    /** Nothing where one of the passages is no longer there. */
    Optional<Reply> context(List<Reference> references) {
        List<Block> blocks = new ArrayList<>();
        for (Reference reference : references) {
            Optional<Story> story = story(reference);
            if (story.isEmpty()) {
                return Optional.empty();
            }
            blocks.add(new Block.Divider());
            blocks.addAll(new ContextBlocks(story.get()).of(reference.span()));
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Reply(blocks));
    }

    private Optional<Story> story(Reference reference) {
        for (StoryId id : index.names().titles().keySet()) {
            if (reference.isIn(id)) {
                Optional<Story> story = index.story(id).map(StoredStory::story).filter(reference::isTrueOf);
                if (story.isPresent()) {
                    return story;
                }
            }
        }
        return Optional.empty();
    }

    /** What else fits the question than what its answer showed. */
    Paged more(Answer answer, List<Citation> shown, Scope scope, int page) {
        List<CitedPassage> rest = Stream.concat(answer.passages().stream(), near(answer, scope))
                .filter(new Fresh(shown)).toList();
        Paged.Part<CitedPassage> part = Paged.part(rest, page, PAGE);
        if (rest.isEmpty()) {
            return Paged.single(Reply.of(Texts.line("more.none")));
        }
        return part.of(passages(Texts.heading("more.heading"), part, answer));
    }

    /** One passage of each speaker who is not among those that the answer showed. */
    Paged others(Answer answer, List<Citation> shown, Scope scope, int page) {
        Set<Speaker> heard = new HashSet<>();
        answer.passages().stream().filter(passage -> shown.stream().anyMatch(each -> each.isOf(passage)))
                .map(Browsing::speaker).flatMap(Optional::stream).forEach(heard::add);
        List<CitedPassage> others = Stream.concat(answer.passages().stream(), near(answer, scope))
                .filter(passage -> speaker(passage).filter(heard::add).isPresent()).toList();
        Paged.Part<CitedPassage> part = Paged.part(others, page, PAGE);
        if (others.isEmpty()) {
            return Paged.single(Reply.of(Texts.line("others.none")));
        }
        return part.of(passages(Texts.heading("others.heading"), part, answer));
    }

    /** What shares most words with the question, best first. */
    Stream<CitedPassage> near(Answer answer, Scope scope) {
        List<Hit> hits = index.search(new Search(answer.question().focus(), scope, WORTH_SHOWING));
        return hits.stream().filter(hit -> hit.coverage() >= ON_IT)
                .map(hit -> new CitedPassage(hit.story(), hit.passage(), 0));
    }

    private static Optional<Speaker> speaker(CitedPassage passage) {
        return Optional.ofNullable(passage.quotation()).map(Quotation::speaker)
                .filter(speaker -> !(speaker instanceof Speaker.Unknown));
    }

    private static Reply passages(Block heading, Paged.Part<CitedPassage> part, Answer answer) {
        List<Block> blocks = new ArrayList<>(List.of(heading));
        blocks.addAll(new PassageBlocks(answer::shortAnswer).of(part.entries()));
        part.number().ifPresent(blocks::add);
        return new Reply(Tone.PLAIN, blocks, Citation.of(part.entries()));
    }

    /** Lets each words through once, and none that were shown or lie inside of what was. */
    private static final class Fresh implements Predicate<CitedPassage> {
        private final List<Citation> before;

        Fresh(List<Citation> shown) {
            this.before = new ArrayList<>(shown);
        }

        @Override
        public boolean test(CitedPassage passage) {
            boolean fresh = before.stream().noneMatch(each -> each.overlaps(passage));
            before.addAll(Citation.of(List.of(passage)));
            return fresh;
        }
    }
}
