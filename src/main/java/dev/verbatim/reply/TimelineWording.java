package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passages under their days. */
final class TimelineWording {
    private TimelineWording() {}

    static List<Block> of(List<CitedPassage> oldestFirst) {
        List<Block> blocks = new ArrayList<>();
        PassageBlocks passages = new PassageBlocks(_ -> Optional.empty());
        String before = "";
        for (CitedPassage passage : oldestFirst) {
            String day = day(passage);
            if (!day.equals(before)) {
                blocks.add(new Block.Divider());
                blocks.add(Block.Line.of(Run.strong(day)));
                before = day;
            }
            blocks.addAll(passages.of(List.of(passage)));
        }
        return blocks;
    }

    /** The day that the passage tells of; a passage that tells none goes with its story's. */
    private static String day(CitedPassage passage) {
        LocalDate told = passage.passage().day();
        LocalDate published = passage.story().provenance().published();
        return told != null
                ? DayWording.day(told)
                : published == null
                        ? Texts.words("timeline.undated")
                        : Texts.words("timeline.told", DayWording.day(published));
    }
}
