package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Passages under their days. */
final class TimelineWording {
    private TimelineWording() {}

    static List<Block> of(List<CitedPassage> oldestFirst) {
        List<Block> blocks = new ArrayList<>();
        PassageBlocks passages = new PassageBlocks(_ -> Optional.empty());
        Map<String, List<CitedPassage>> days = oldestFirst.stream()
                .collect(Collectors.groupingBy(TimelineWording::day, LinkedHashMap::new, Collectors.toList()));
        days.forEach((day, told) -> {
            blocks.add(new Block.Divider());
            blocks.add(Block.Line.of(Run.strong(day)));
            blocks.addAll(passages.of(told));
        });
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
