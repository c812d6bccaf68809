package dev.verbatim.reply;

import dev.verbatim.answer.Account;
import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Verdict;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts answers into words: each passage with its attribution, then where it stands. Safe for use by several threads. */
public final class AnswerWording {
    /** What fits half as well as the best passage only distracts from it. */
    private static final double WORTH_SHOWING = 0.5;

    private final AnswerSettings settings;

    public AnswerWording(AnswerSettings settings) {
        this.settings = settings;
    }

    /** The answer as a reply. */
    public Reply of(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        switch (answer.verdict()) {
            case NOT_FOUND -> notFound(answer, blocks);
            case ANSWERED -> accounts(answer, blocks);
            case CONTESTED -> {
                blocks.add(Block.Line.of(Run.plain("More than one tells of it, each in their own words:")));
                accounts(answer, blocks);
            }
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

    private void accounts(Answer answer, List<Block> blocks) {
        List<CitedPassage> shown = answer.passages().stream().filter(passage -> passage.score() >= WORTH_SHOWING)
                .limit(settings.passages()).toList();
        Answer best = new Answer(answer.question(), Verdict.ANSWERED, shown, answer.confidence());
        blocks.addAll(new PassageBlocks(answer::shortAnswer)
                .of(best.accounts().stream().map(Account::passages).flatMap(List::stream).toList()));
    }
}
