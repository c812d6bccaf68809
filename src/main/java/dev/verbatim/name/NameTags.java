package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Locale;

/** Which words with a capital are a name's because of those beside them, though the tagger took them for something else. */
final class NameTags {
    /** How words for where somebody comes from, and what he thinks, end: “Russian”, “Democratic”. */
    private static final List<String> ORIGINS = List.of("an", "ese", "ish", "ic", "ist", "al", "ch", "ive");

    private final String[] words;
    private final Tag[] tags;
    private final int[] sentences;

    NameTags(String[] words, Tag[] tags, int[] sentences) {
        this.words = words;
        this.tags = tags;
        this.sentences = sentences;
    }

    /** “Ann/VERB Doe said”, “the envoy Lu Zhengrong/ADJ met”. */
    boolean isName(int at) {
        return (tags[at] == Tag.VERB && isGiven(at)) || (tags[at] == Tag.ADJ && isFamily(at));
    }

    private boolean isGiven(int at) {
        return Humans.isGivenName(words[at]) && isCapital(at + 1, at) && tags[at + 1] == Tag.PROPN;
    }

    private boolean isFamily(int at) {
        boolean name = isCapital(at - 1, at) && (tags[at - 1] == Tag.PROPN || tags[at - 1] == Tag.NOUN)
                && !Lexicon.PLACES.contains(words[at - 1].toLowerCase(Locale.ROOT));
        return name && ORIGINS.stream().noneMatch(words[at]::endsWith) && isBeforeVerb(at);
    }

    private boolean isBeforeVerb(int at) {
        return at + 1 < words.length && (tags[at + 1] == Tag.VERB || tags[at + 1] == Tag.AUX);
    }

    /** “the studio, Lantern Pictures” */
    boolean isApposed(int at) {
        return at > 0 && words[at - 1].equals(",") && sentences[at - 1] == sentences[at] && isCapital(at + 1, at);
    }

    private boolean isCapital(int at, int beside) {
        return at >= 0 && at < words.length && sentences[at] == sentences[beside]
                && Character.isUpperCase(words[at].codePointAt(0));
    }
}
