package dev.verbatim.voice;

import dev.verbatim.learn.Model;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import java.util.Locale;

/** How often the right speaker is found when one has to be so sure. */
final class Tally {
    private final double bar;
    private int somebodys;
    private int right;
    private int named;
    private int wrong;
    private int nobodys;
    private int invented;

    Tally(double bar) {
        this.bar = bar;
    }

    void count(Lesson lesson, Model model) {
        Quotation told = new Voices(model, bar).of(lesson.sentence(), lesson.around());
        Speaker speaker = told == null ? new Speaker.Unknown() : told.speaker();
        boolean isNamed = !(speaker instanceof Speaker.Unknown);
        somebodys += lesson.isSomebodys() ? 1 : 0;
        right += lesson.isSomebodys() && isNamed && lesson.isBest(speaker) ? 1 : 0;
        named += isNamed ? 1 : 0;
        wrong += isNamed && !lesson.isAny(speaker) ? 1 : 0;
        nobodys += lesson.isNobodys() ? 1 : 0;
        invented += isNamed && lesson.isNobodys() ? 1 : 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "sure %.2f: right speaker of %.1f %% of %d sentences that are somebody's; of %d with"
                        + " a speaker %.1f %% right; of %d that are nobody's %.1f %% have one",
                bar, 100.0 * right / somebodys,
                somebodys, named, 100.0 - 100.0 * wrong / named, nobodys, 100.0 * invented / nobodys);
    }
}
