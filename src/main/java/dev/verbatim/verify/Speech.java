package dev.verbatim.verify;

import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One speaker's words between quotation marks, in a passage or in a run of them.
 *
 * <p>A passage knows one quotation. What else its sentence has between marks is taken for the same speaker's: “It runs,” she
 * said, “but late.” Known miss: two speakers quoted in one sentence.
 */
record Speech(Speaker speaker, List<Span> spans) {
    private static final Pattern MARKED = Pattern.compile("[“\"«]([^“”\"«»]{2,}+)");

    /** What is spoken in passages, in order; a run ends where somebody else speaks. */
    static List<Speech> of(Story story, List<Passage> passages) {
        List<Speech> runs = new ArrayList<>();
        for (Passage passage : passages) {
            Quotation told = passage.quotation();
            if (told != null && told.kind() == Quotation.Kind.DIRECT) {
                boolean goesOn = !runs.isEmpty() && runs.getLast().isOf(told);
                List<Span> run = goesOn ? runs.getLast().spans() : new ArrayList<>();
                spans(story, passage.sentence(), told.span()).stream().filter(span -> !run.contains(span))
                        .forEach(run::add);
                if (!goesOn) {
                    runs.add(new Speech(told.speaker(), run));
                }
            }
        }
        return runs;
    }

    private boolean isOf(Quotation next) {
        return (speaker.equals(next.speaker()) && !(speaker instanceof Speaker.Unknown))
                || spans.contains(next.span());
    }

    private static List<Span> spans(Story story, Span sentence, Span told) {
        List<Span> spans = new ArrayList<>();
        marked(story, sentence.start(), told.start() - 1, spans);
        spans.add(told);
        marked(story, told.end() + 1, sentence.end(), spans);
        return spans;
    }

    private static void marked(Story story, int from, int to, List<Span> spans) {
        if (from < to) {
            Matcher marked = MARKED.matcher(story.text()).region(from, to);
            while (marked.find()) {
                spans.add(new Span(marked.start(1), marked.end(1)));
                // Behind the closing mark: a straight one opens nothing.
                marked.region(Math.min(marked.end() + 1, to), to);
            }
        }
    }
}
