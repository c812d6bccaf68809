package dev.verbatim.verify;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Passage;
import dev.verbatim.index.PassageIndex;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A part of a story in which words are looked for, with the passages that lie in it. */
record Stretch(Story story, Span span, List<Passage> passages) {
    /** What a reporter puts between two sentences of a speaker, at the most, is about so long. */
    private static final int MARGIN = 300;

    /**
     * The surroundings of a hit.
     *
     * @param room as many characters to either side as the words that are looked for may take
     */
    static Stretch around(Hit hit, int room, PassageIndex index) {
        Span body = hit.story().body();
        Span sentence = hit.passage().sentence();
        Span span = new Span(Math.max(body.start(), sentence.start() - room - MARGIN),
                Math.min(body.end(), sentence.end() + room + MARGIN));
        return new Stretch(hit.story(), span, index.passages(hit.story().id(), span));
    }

    /** Whether words of some length around a hit can't reach out of this stretch. */
    boolean covers(Hit hit, int length) {
        Span body = story.body();
        Span sentence = hit.passage().sentence();
        return story.id().equals(hit.story().id())
                && span.contains(new Span(Math.max(body.start(), sentence.start() - length),
                        Math.min(body.end(), sentence.end() + length)));
    }

    /**
     * The words as they stand; and what one speaker says from quotation to quotation, without the reporter's words in
     * between: “It will open in May,” Quill said. “Nobody will have to swim.”
     */
    List<List<Word>> streams() {
        List<List<Word>> streams = new ArrayList<>();
        streams.add(Word.of(story.text(), span));
        for (Speech run : Speech.of(story, passages)) {
            if (run.spans().size() > 1) {
                streams.add(run.spans().stream().flatMap(each -> Word.of(story.text(), each).stream()).toList());
            }
        }
        return streams;
    }

    /** Whether all of the words stand between quotation marks, and one speaker says them. */
    boolean isSpoken(List<Span> words) {
        return Speech.of(story, passages).stream().map(Speech::spans)
                .anyMatch(
                        spans -> words.stream().allMatch(word -> spans.stream().anyMatch(span -> span.contains(word))));
    }
}
