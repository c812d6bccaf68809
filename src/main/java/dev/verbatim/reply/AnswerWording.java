package dev.verbatim.reply;

import dev.verbatim.answer.Account;
import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.function.Supplier;

/** Puts answers into words: each passage with its attribution, then where it stands. Safe for use by several threads. */
public final class AnswerWording {
    /** What is ten times less likely to answer than the best passage only distracts from it. */
    private static final double WORTH_SHOWING = 0.1;

    private final Supplier<AnswerSettings> settings;

    public AnswerWording(AnswerSettings settings) {
        this(() -> settings);
    }

    /** @param settings asked anew for each answer: whoever runs the bot may change them meanwhile */
    public AnswerWording(Supplier<AnswerSettings> settings) {
        this.settings = settings;
    }

    /** The answer as a reply. */
    public Reply of(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        switch (answer.verdict()) {
            case NOT_FOUND -> notFound(answer, blocks);
            case ANSWERED -> blocks.addAll(accounts(answer, answer.passages()));
            case CONTESTED -> contested(answer, blocks);
        }
        return new Reply(blocks);
    }

    /** One quotation of a story, as a reply of its own. */
    public Reply of(Story story, Quotation quotation) {
        Paragraph paragraph = story.paragraphAt(quotation.span().start());
        Passage passage = new Passage(quotation.span(), quotation.span(), paragraph.number(), quotation.span(),
                quotation, null, null);
        return new Reply(new PassageBlocks(_ -> Optional.empty()).of(List.of(new CitedPassage(story, passage, 1))));
    }

    private static void notFound(Answer answer, List<Block> blocks) {
        blocks.add(Block.Line.of(Run.strong("No story says.")));
        if (!answer.passages().isEmpty()) {
            blocks.add(Block.Line.of(Run.plain("The nearest passage, which may be about something else:")));
            blocks.addAll(new PassageBlocks(_ -> Optional.empty()).of(answer.passages().subList(0, 1)));
        }
    }

    /** The best of each account comes before the second of any: both sides are shown, however few passages may be. */
    private void contested(Answer answer, List<Block> blocks) {
        Stream<CitedPassage> best = answer.accounts().stream().map(account -> account.passages().getFirst());
        List<CitedPassage> passages = Stream.concat(best, answer.passages().stream()).distinct().toList();
        if (settings.get().passages() > 1) {
            blocks.add(Block.Line.of(Run.plain("More than one tells of it, each in their own words:")));
        }
        blocks.addAll(accounts(answer, passages));
    }

    private List<Block> accounts(Answer answer, List<CitedPassage> passages) {
        List<CitedPassage> few = passages.stream().filter(passage -> passage.score() >= WORTH_SHOWING)
                .limit(settings.get().passages()).toList();
        Answer shown = new Answer(answer.question(), answer.verdict(), few, answer.confidence());
        return new PassageBlocks(answer::shortAnswer)
                .of(shown.accounts().stream().map(Account::passages).flatMap(List::stream).toList());
    }
}
