package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.verify.Difference;
import dev.verbatim.verify.Place;
import dev.verbatim.verify.Verification;
import dev.verbatim.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether words were said, in words. */
public final class VerifyWording {
    private static final int MOST_PLACES = 3;

    private VerifyWording() {}

    public static Reply of(Verification found) {
        return new Reply(switch (found) {
            case Verification.Exact(List<Place> places) -> exact(places);
            case Verification.Altered(Place nearest, List<Difference> differences) -> altered(nearest, differences);
            case Verification.SomebodyElse(String asked, List<Place> places) -> somebodyElse(asked, places);
            case Verification.NotFound(Place nearest) -> notFound(nearest);
            case Verification.Unclear(Verification.Reason reason) -> List.of(unclear(reason));
        });
    }

    private static List<Block> exact(List<Place> places) {
        Place best = places.getFirst();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong(best.isSpoken()
                ? "Said, word for word."
                : "These words are in the stories, but not as a quotation.")));
        remarks(best, blocks);
        places(places, blocks);
        return blocks;
    }

    private static void remarks(Place place, List<Block> blocks) {
        if (place.omits()) {
            blocks.add(Block.Line.of(Run.plain("Where “…” stands, the story has more words; they are shown here.")));
        }
        if (place.isInterrupted()) {
            blocks.add(Block.Line.of(Run.plain("The words in between are the reporter’s.")));
        }
    }

    private static List<Block> altered(Place nearest, List<Difference> differences) {
        Story story = nearest.passage().story();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong("Not in these words."), Run.plain(" The story has:")));
        blocks.addAll(passage(nearest.passage(),
                differences.stream().map(Difference::told).filter(Objects::nonNull).toList()));
        blocks.add(Block.Line.of(Run.plain(differences.size() == 1 ? "The difference:" : "The differences:")));
        differences.forEach(each -> blocks.add(new Block.Item(difference(story, each))));
        return blocks;
    }

    private static List<Run> difference(Story story, Difference difference) {
        Span told = difference.told();
        Run theirs = Run.strong("“" + Whitespace.folded(difference.quoted()) + "”");
        if (told == null) {
            return List.of(theirs, Run.plain(" is not there"));
        }
        Run ours = Run.strong("“" + Whitespace.folded(story.text(told)) + "”");
        return difference.quoted().isEmpty()
                ? List.of(ours, Run.plain(" is left out"))
                : List.of(theirs, Run.plain(" in place of "), ours);
    }

    private static List<Block> somebodyElse(String asked, List<Place> places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong("Not said by "), Run.strong(Whitespace.folded(asked)),
                Run.strong(", as far as the stories tell."), Run.plain(" These words are there, but not theirs:")));
        places(places, blocks);
        return blocks;
    }

    private static List<Block> notFound(@Nullable Place nearest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Line.of(Run.strong("No story has these words.")));
        if (nearest != null) {
            blocks.add(Block.Line.of(Run.plain("The nearest passage, which may be about something else:")));
            blocks.addAll(passage(nearest.passage(), List.of()));
        }
        return blocks;
    }

    private static void places(List<Place> places, List<Block> blocks) {
        places.stream().limit(MOST_PLACES).forEach(place -> blocks.addAll(passage(place.passage(), place.words())));
        if (places.size() > MOST_PLACES) {
            blocks.add(
                    Block.Line.of(Run.plain("Other places with these words: " + (places.size() - MOST_PLACES) + ".")));
        }
    }

    private static List<Block> passage(CitedPassage passage, List<Span> marked) {
        return List.of(new Block.Quote(Marking.of(passage, marked), passage.isSpoken()),
                new Block.Line(Attribution.of(passage)), new Block.Note(Origin.of(List.of(passage))));
    }

    private static Block unclear(Verification.Reason reason) {
        return Block.Line.of(Run.plain(switch (reason) {
            case NO_WORDS -> "There are no words in this that I could look for.";
            case TOO_LONG -> "This is too long to check at once: at most " + Verifier.MOST_WORDS
                    + " words. Try a part of it.";
            case TOO_COMMON -> "These words are in nearly every sentence. Add what stands before or behind them.";
        }));
    }
}
