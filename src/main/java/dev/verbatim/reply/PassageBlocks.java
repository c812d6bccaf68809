package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.story.Span;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Passages one under the other: words, attribution, and behind all of one story where they stand. */
final class PassageBlocks {
    private final Function<CitedPassage, Optional<ShortAnswer>> shortAnswers;

    /**
     * Marks the words that answer.
     *
     * @param shortAnswers finds them in a passage
     */
    PassageBlocks(Function<CitedPassage, Optional<ShortAnswer>> shortAnswers) {
        this.shortAnswers = shortAnswers;
    }

    List<Block> of(List<CitedPassage> passages) {
        List<Block> blocks = new ArrayList<>();
        List<CitedPassage> untold = new ArrayList<>();
        for (CitedPassage passage : passages) {
            StoryId before = untold.isEmpty() ? passage.story().id() : untold.getFirst().story().id();
            if (!before.equals(passage.story().id())) {
                blocks.addAll(origin(untold));
                blocks.add(new Block.Divider());
                untold.clear();
            }
            blocks.addAll(said(passage));
            untold.add(passage);
        }
        if (!untold.isEmpty()) {
            blocks.addAll(origin(untold));
        }
        return blocks;
    }

    /** Passages of one story whose name is above. */
    List<Block> within(List<CitedPassage> ofOneStory) {
        List<Block> blocks = new ArrayList<>();
        ofOneStory.forEach(passage -> blocks.addAll(said(passage)));
        blocks.add(new Block.Note(Origin.within(ofOneStory)));
        return blocks;
    }

    /** Accounts set apart from each other, each with where it stands; where all stand in one story, that comes last. */
    List<Block> apart(List<List<CitedPassage>> accounts) {
        List<CitedPassage> all = accounts.stream().flatMap(List::stream).toList();
        boolean oneStory = all.stream().map(passage -> passage.story().id()).distinct().count() == 1;
        List<Block> blocks = new ArrayList<>();
        for (List<CitedPassage> account : accounts) {
            blocks.add(new Block.Divider());
            blocks.addAll(oneStory ? account.stream().flatMap(each -> said(each).stream()).toList() : of(account));
        }
        if (oneStory) {
            blocks.add(new Block.Divider());
            blocks.addAll(origin(all));
        }
        return blocks;
    }

    private List<Block> said(CitedPassage passage) {
        Optional<ShortAnswer> answering = shortAnswers.apply(passage);
        return List.of(new Block.Quote(words(passage, answering), passage.isSpoken()), attribution(passage, answering));
    }

    private static List<Block> origin(List<CitedPassage> ofOneStory) {
        Stream<Block> here = Stream.of(new Block.Note(Origin.of(ofOneStory)));
        return Stream.concat(here, Elsewhere.of(ofOneStory).stream()).toList();
    }

    /** The answer is marked where it stands in the words shown; a speaker's name often stands outside of them. */
    private static List<Run> words(CitedPassage passage, Optional<ShortAnswer> answering) {
        Span all = passage.passage().span();
        Optional<Span> inside = answering.map(ShortAnswer::span).filter(all::contains);
        if (inside.isEmpty()) {
            return List.of(Run.plain(passage.text()));
        }
        Span marked = inside.get();
        return Stream.of(Run.plain(passage.story().text(new Span(all.start(), marked.start()))),
                Run.strong(passage.story().text(marked)),
                Run.plain(passage.story().text(new Span(marked.end(), all.end()))))
                .filter(run -> !run.words().isEmpty()).toList();
    }

    private static Block attribution(CitedPassage passage, Optional<ShortAnswer> answering) {
        List<Run> runs = new ArrayList<>(Attribution.of(passage));
        answering.flatMap(DayWording::workedOut).ifPresent(days -> runs.add(Run.plain(" · " + days)));
        return new Block.Line(runs);
    }
}
