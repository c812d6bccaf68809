package dev.verbatim.extract;

import dev.verbatim.name.Pronouns;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        Matcher whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(story.text());
        Span found = null;
        while (whole.find() && (found == null || whole.end() <= told.start())) {
            found = new Span(whole.start(), whole.end());
        }
        return Optional.ofNullable(found).map(words -> answer(story, words));
    }

    private static ShortAnswer answer(Story story, Span words) {
        return new ShortAnswer(words, story.text(words), null);
    }
}
