package dev.verbatim.extract;

import dev.verbatim.name.Pronouns;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.Optional;

/**
 * The words of a story that tell who speaks. They often stand outside of the words that are quoted, and whoever is named
 * inside those is somebody else.
 */
final class SpeakerWords {
    private SpeakerWords() {}

    /** “He” is no answer: then the name, where it stands last before. */
    static Optional<ShortAnswer> of(Story story, Quotation told) {
        Span mention = told.mention();
        if (mention != null && !Pronouns.isPronoun(story.text(mention))) {
            return Optional.of(answer(story, mention));
        }
        return told.speaker() instanceof Speaker.Named(String name)
                ? named(story, name, told.span())
                : Optional.empty();
    }

    private static Optional<ShortAnswer> named(Story story, String name, Span told) {
        int before = story.text().lastIndexOf(name, told.start());
        int at = before < 0 ? story.text().indexOf(name) : before;
        return at < 0 ? Optional.empty() : Optional.of(answer(story, new Span(at, at + name.length())));
    }

    private static ShortAnswer answer(Story story, Span words) {
        return new ShortAnswer(words, story.text(words), null);
    }
}
