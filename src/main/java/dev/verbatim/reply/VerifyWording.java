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
        blocks.add(Texts.line(best.isSpoken() ? "verify.said" : "verify.told"));
        remarks(best, blocks);
        places(places, blocks);
        return blocks;
    }

    private static void remarks(Place place, List<Block> blocks) {
        if (place.omits()) {
            blocks.add(Texts.line("verify.omits"));
        }
        if (place.isInterrupted()) {
            blocks.add(Texts.line("verify.interrupted"));
        }
    }

    private static List<Block> altered(Place nearest, List<Difference> differences) {
        Story story = nearest.passage().story();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.line("verify.altered"));
        blocks.addAll(passage(nearest.passage(),
                differences.stream().map(Difference::told).filter(Objects::nonNull).toList()));
        blocks.add(Texts.line(differences.size() == 1 ? "verify.differences.one" : "verify.differences.many"));
        differences.forEach(each -> blocks.add(new Block.Item(difference(story, each))));
        return blocks;
    }

    private static List<Run> difference(Story story, Difference difference) {
        Span told = difference.told();
        Run theirs = Run.strong("“" + Whitespace.folded(difference.quoted()) + "”");
        if (told == null) {
            return Texts.runs("verify.put-in", theirs);
        }
        Run ours = Run.strong("“" + Whitespace.folded(story.text(told)) + "”");
        return difference.quoted().isEmpty()
                ? Texts.runs("verify.left-out", ours)
                : Texts.runs("verify.replaced", theirs, ours);
    }

    private static List<Block> somebodyElse(String asked, List<Place> places) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.line("verify.somebody-else", Whitespace.folded(asked)));
        places(places, blocks);
        return blocks;
    }

    private static List<Block> notFound(@Nullable Place nearest) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.line("verify.not-found"));
        if (nearest != null) {
            blocks.add(Texts.line("answer.nearest"));
            blocks.addAll(passage(nearest.passage(), List.of()));
        }
        return blocks;
    }

    private static void places(List<Place> places, List<Block> blocks) {
        places.stream().limit(MOST_PLACES).forEach(place -> blocks.addAll(passage(place.passage(), place.words())));
        if (places.size() > MOST_PLACES) {
            blocks.add(Texts.line("verify.other-places", places.size() - MOST_PLACES));
        }
    }

    private static List<Block> passage(CitedPassage passage, List<Span> marked) {
        return List.of(new Block.Quote(Marking.of(passage, marked), passage.isSpoken()),
                new Block.Line(Attribution.of(passage)), new Block.Note(Origin.of(List.of(passage))));
    }

    private static Block unclear(Verification.Reason reason) {
        return switch (reason) {
            case NO_WORDS -> Texts.line("verify.no-words");
            case TOO_LONG -> Texts.line("verify.too-long", Verifier.MOST_WORDS);
            case TOO_COMMON -> Texts.line("verify.too-common");
        };
    }
}
