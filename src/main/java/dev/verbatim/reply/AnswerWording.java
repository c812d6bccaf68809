package dev.verbatim.reply;

import dev.verbatim.answer.Account;
import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.extract.ShortAnswer;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts answers into words: each passage with its attribution, then where it stands. Safe for use by several threads. */
public final class AnswerWording {
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
        Reply reply = switch (answer.verdict()) {
            case NOT_FOUND -> notFound(answer);
            case ANSWERED -> answered(answer);
            case CONTESTED -> contested(answer);
        };
        return answer.question().isRead() ? reply.to(answer.question().text()) : reply;
    }

    /** One quotation of a story, as a reply of its own. */
    public Reply of(Story story, Quotation quotation) {
        Paragraph paragraph = story.paragraphAt(quotation.span().start());
        Passage passage = new Passage(quotation.span(), quotation.span(), paragraph.number(), quotation.span(),
                quotation, null, null);
        return new Reply(new PassageBlocks(_ -> Optional.empty()).of(List.of(new CitedPassage(story, passage, 1))));
    }

    private static Reply notFound(Answer answer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.heading("answer.silent"));
        List<CitedPassage> nearest = answer.passages().stream().limit(1).toList();
        if (!nearest.isEmpty()) {
            blocks.add(Texts.line("answer.nearest"));
            blocks.addAll(new PassageBlocks(_ -> Optional.empty()).of(nearest));
        }
        return new Reply(Tone.SILENT, blocks, Citation.of(nearest));
    }

    private Reply answered(Answer answer) {
        List<CitedPassage> shown = accounts(answer, answer.passages()).stream().flatMap(List::stream).toList();
        List<Block> blocks = new ArrayList<>();
        shown.stream().findFirst().flatMap(answer::shortAnswer).ifPresent(words -> blocks.add(heading(words)));
        blocks.addAll(new PassageBlocks(answer::shortAnswer).of(shown));
        return new Reply(Tone.ANSWERED, blocks, Citation.of(shown));
    }

    /** The story's words between marks, then what we make of them. */
    private static Block heading(ShortAnswer answer) {
        String days = DayWording.workedOut(answer).map(worked -> " · " + worked).orElse("");
        return Block.Heading.of(Run.plain("“" + Whitespace.folded(answer.words()) + "”" + days));
    }

    /** The best of each account comes before the second of any: both sides are shown, however few passages may be. */
    private Reply contested(Answer answer) {
        Stream<CitedPassage> best = answer.accounts().stream().map(account -> account.passages().getFirst());
        List<CitedPassage> passages = Stream.concat(best, answer.passages().stream()).distinct().toList();
        List<List<CitedPassage>> accounts = accounts(answer, passages);
        if (accounts.size() < 2) {
            return answered(answer);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Texts.heading("answer.contested"));
        blocks.addAll(new PassageBlocks(answer::shortAnswer).apart(accounts));
        return new Reply(Tone.CONTESTED, blocks, Citation.of(accounts.stream().flatMap(List::stream).toList()));
    }

    /** As many passages as are shown, those of one speaker together. */
    private List<List<CitedPassage>> accounts(Answer answer, List<CitedPassage> passages) {
        List<CitedPassage> few = passages.stream().filter(passage -> passage.score() >= Answer.WORTH_SHOWING)
                .limit(settings.get().passages()).toList();
        return new Answer(answer.question(), answer.verdict(), few, answer.confidence()).accounts().stream()
                .map(Account::passages).toList();
    }
}
