package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;

/** Which words with a capital are a name's because of those beside them, though the tagger took them for something else. */
final class NameTags {
    /** How words for where somebody comes from, and what he thinks, end: “Russian”, “Democratic”. */
    private static final List<String> ORIGINS = List.of("an", "ese", "ish", "ic", "ist", "al", "ch", "ive");

    private final Tagging tagging;

    NameTags(Tagging tagging) {
        this.tagging = tagging;
    }

    /** “Ann/VERB Doe said”, “the envoy Lu Zhengrong/ADJ met”. */
    boolean isName(int at) {
        return (tagging.tag(at) == Tag.VERB && isGiven(at)) || (tagging.tag(at) == Tag.ADJ && isFamily(at));
    }

    private boolean isGiven(int at) {
        return Humans.isGivenName(tagging.word(at)) && isCapitalBehind(at) && tagging.tag(at + 1) == Tag.PROPN;
    }

    private boolean isFamily(int at) {
        Tag before = tagging.tag(at - 1);
        boolean name = tagging.isInSentence(at) && tagging.isCapital(at - 1)
                && (before == Tag.PROPN || before == Tag.NOUN) && !Lexicon.PLACES.contains(tagging.lower(at - 1));
        Tag behind = tagging.tag(at + 1);
        return name && ORIGINS.stream().noneMatch(tagging.word(at)::endsWith)
                && (behind == Tag.VERB || behind == Tag.AUX);
    }

    /** “the studio, Lantern Pictures” */
    boolean isApposed(int at) {
        return tagging.isInSentence(at) && tagging.word(at - 1).equals(",") && isCapitalBehind(at);
    }

    private boolean isCapitalBehind(int at) {
        return tagging.isInSentence(at + 1) && tagging.isCapital(at + 1);
    }
}
