package dev.verbatim.gather;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.Days;
import dev.verbatim.index.Passage;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.voice.Voices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a story into passages: its sentences, each with the quotation that it tells. Where most of a sentence is one direct
 * quotation, the words between its marks are the passage, and the reporter's “he said” is left to the attribution.
 */
final class PassageBuilder {
    private static final double SPOKEN_SHARE = 0.5;

    private final Story story;
    private final Voices voices;
    private final Sweep<Possible> possible;
    private final Sweep<Quotation> quotations;
    private final StoryDays days;
    private final SpokenOn spoken;

    /**
     * Builds the passages of one story, once.
     *
     * @param possible all that the story may hold
     */
    PassageBuilder(Story story, List<Possible> possible, Voices voices) {
        this.story = story;
        this.voices = voices;
        this.possible = new Sweep<>(possible, each -> each.quotation().span());
        this.quotations = new Sweep<>(possible.stream().filter(Possible::found).map(Possible::quotation).toList(),
                Quotation::span);
        this.days = new StoryDays(story, new DateFinder().find(story), this.quotations);
        this.spoken = new SpokenOn(story);
    }

    List<Passage> build() {
        List<Passage> passages = new ArrayList<>();
        for (Paragraph paragraph : story.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Span piece : Pieces.of(story.text(), sentence.span())) {
                    passage(paragraph, piece).ifPresent(passages::add);
                }
            }
        }
        return passages;
    }

    private Optional<Passage> passage(Paragraph paragraph, Span sentence) {
        Quotation told = told(sentence);
        Span shown = told != null && isSpoken(told, sentence) ? spoken(told, sentence) : sentence;
        if (story.text(shown).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        Days said = told == null ? null : days.saidOn(told);
        LocalDate day = told == null ? days.toldIn(sentence) : said == null ? null : said.from();
        return Optional.of(new Passage(shown, sentence, paragraph.number(), paragraph.span(), told, said, day));
    }

    private @Nullable Quotation told(Span sentence) {
        Span around = new Span(Math.max(0, sentence.start() - Voices.AROUND), sentence.end() + Voices.AROUND);
        return spoken.by(voices.of(sentence, possible.overlapping(around)));
    }

    private boolean isSpoken(Quotation quotation, Span sentence) {
        return quotation.kind() == Quotation.Kind.DIRECT
                && share(quotation, sentence) >= SPOKEN_SHARE
                && quotations.overlapping(sentence).stream().noneMatch(other -> isMore(other, quotation, sentence));
    }

    /** “Yes, it runs today and tomorrow,” she said, “and on Sunday.”: all of it would be lost but the first half. */
    private static boolean isMore(Quotation other, Quotation quotation, Span sentence) {
        return other.kind() == Quotation.Kind.DIRECT
                && other.span().overlaps(sentence)
                && !other.span().overlaps(quotation.span());
    }

    private static double share(Quotation quotation, Span sentence) {
        return (double) quotation.span().overlap(sentence) / sentence.length();
    }

    /** The words inside the marks, without the comma that leads over to “he said”. */
    private Span spoken(Quotation quotation, Span sentence) {
        Span words = new Span(
                Math.max(quotation.span().start(), sentence.start()),
                Math.min(quotation.span().end(), sentence.end())).trimmed(story.text());
        boolean leadsOver = !words.isEmpty() && story.text().charAt(words.end() - 1) == ',';
        return leadsOver ? new Span(words.start(), words.end() - 1).trimmed(story.text()) : words;
    }
}
