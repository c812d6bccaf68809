package dev.verbatim.extract;

import dev.verbatim.date.DateMention;
import dev.verbatim.story.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a passage that answer.
 *
 * @param span where they stand in the passage's story; the speaker's name may stand outside of the passage
 * @param words the story's own, to the letter
 * @param date what they mean, for a date
 */
public record ShortAnswer(Span span, String words, @Nullable DateMention date) {}
