package dev.verbatim.reply;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A passage in its paragraph, with the words of the passage marked; short paragraphs come with their neighbours. */
final class ContextBlocks {
    /** News has paragraphs of one sentence, which alone would show nothing new. */
    private static final int ENOUGH = 400;

    private final Story story;

    ContextBlocks(Story story) {
        this.story = story;
    }

    List<Block> of(Span passage) {
        List<Paragraph> all = story.paragraphs();
        int at = all.indexOf(story.paragraphAt(passage.start()));
        int from = isShort(all.get(at)) ? Math.max(0, at - 1) : at;
        int to = isShort(all.get(at)) ? Math.min(all.size() - 1, at + 1) : at;
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : all.subList(from, to + 1)) {
            blocks.add(new Block.Quote(marked(paragraph.span(), passage), false));
        }
        blocks.add(new Block.Note(Origin.of(story, numbers(all.subList(from, to + 1)))));
        return blocks;
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.span().length() < ENOUGH;
    }

    private static List<Integer> numbers(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::number).toList();
    }

    private List<Run> marked(Span paragraph, Span passage) {
        int start = Math.clamp(passage.start(), paragraph.start(), paragraph.end());
        int end = Math.clamp(passage.end(), paragraph.start(), paragraph.end());
        List<Run> runs = new ArrayList<>();
        add(runs, Run.plain(story.text(new Span(paragraph.start(), start))));
        add(runs, Run.strong(story.text(new Span(start, end))));
        add(runs, Run.plain(story.text(new Span(end, paragraph.end()))));
        return runs;
    }

    private static void add(List<Run> runs, Run run) {
        if (!run.words().isEmpty()) {
            runs.add(run);
        }
    }
}
