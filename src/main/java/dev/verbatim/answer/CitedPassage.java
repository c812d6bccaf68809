package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage shown in answer.
 *
 * @param story where it stands, as it was indexed
 * @param score how well it answers, from 0 to 1 for the best; only comparable within one answer
 * @param copies where else it stands, as far as anybody looked
 */
public record CitedPassage(Story story, Passage passage, double score, List<Copy> copies) {
    public CitedPassage {
        copies = List.copyOf(copies);
    }

    public CitedPassage(Story story, Passage passage, double score) {
        this(story, passage, score, List.of());
    }

    CitedPassage with(List<Copy> others) {
        return new CitedPassage(story, passage, score, others);
    }

    /** Whether this is the passage of a hit; passages of different stories may lie at the same place. */
    boolean isOf(Hit hit) {
        return story.id().equals(hit.story().id()) && passage.equals(hit.passage());
    }

    /** Whether they share words of one story. */
    boolean overlaps(CitedPassage other) {
        return story.id().equals(other.story().id()) && passage.span().overlaps(other.passage().span());
    }

    /** The story's words, to the letter. */
    public String text() {
        return story.text(passage.span());
    }

    /** Whose words these are, or null for the reporter's own narration. */
    public @Nullable Quotation quotation() {
        return passage.quotation();
    }

    /** Who says them; unknown also for the reporter's own narration. */
    Speaker speaker() {
        return passage.quotation() == null ? new Speaker.Unknown() : passage.quotation().speaker();
    }

    /** Whether these are somebody's words between quotation marks, the marks left out. */
    public boolean isSpoken() {
        Quotation told = passage.quotation();
        return told != null && told.kind() == Quotation.Kind.DIRECT && told.span().contains(passage.span());
    }
}
