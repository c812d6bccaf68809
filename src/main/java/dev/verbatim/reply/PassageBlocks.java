package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.story.StoryId;
import java.util.ArrayList;
import java.util.List;

/** Passages one under the other: words, attribution, and behind all of one story where they stand. */
final class PassageBlocks {
    private PassageBlocks() {}

    static List<Block> of(List<CitedPassage> passages) {
        List<Block> blocks = new ArrayList<>();
        List<CitedPassage> untold = new ArrayList<>();
        for (CitedPassage passage : passages) {
            StoryId before = untold.isEmpty() ? passage.story().id() : untold.getFirst().story().id();
            if (!before.equals(passage.story().id())) {
                blocks.add(new Block.Note(Origin.of(untold)));
                untold.clear();
            }
            blocks.add(new Block.Quote(List.of(Run.plain(passage.text())), passage.isSpoken()));
            blocks.add(new Block.Line(Attribution.of(passage)));
            untold.add(passage);
        }
        if (!untold.isEmpty()) {
            blocks.add(new Block.Note(Origin.of(untold)));
        }
        return blocks;
    }
}
