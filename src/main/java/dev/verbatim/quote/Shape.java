package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/**
 * Sentences seen as short rows of signs: each mention is one sign, function words stand for themselves, other words for
 * their part of speech, adverbs are passed over. “Smith has told reporters that it rained” is {@code NAME has V NP that PRO
 * V.}
 */
final class Shape {
    private final Words words;
    /** For each word the end of the longest mention that starts there, or 0. */
    private final int[] ends;
    private final String[] signs;

    Shape(Reading reading) {
        this.words = reading.words;
        this.ends = new int[words.size()];
        this.signs = new String[words.size()];
        for (Mention mention : reading.cast.mentions()) {
            if (mention.to() > ends[mention.from()]) {
                ends[mention.from()] = mention.to();
                signs[mention.from()] = sign(mention);
            }
        }
        for (int i = 0; i < signs.length; i++) {
            signs[i] = signs[i] == null ? sign(i) : signs[i];
        }
    }

    /** The signs from a word on to the end of its sentence, which is {@code $}, at most so many. */
    String from(int word, int most) {
        StringBuilder shape = new StringBuilder();
        int sentence = words.sentence(word);
        int at = word;
        for (int count = 0; count < most; count++) {
            at = pastAdverbs(at, sentence);
            if (at >= words.size() || words.sentence(at) != sentence) {
                return shape.append('$').toString();
            }
            shape.append(signs[at]).append('-');
            at = Math.max(at + 1, ends[at]);
        }
        return shape.toString();
    }

    private int pastAdverbs(int from, int sentence) {
        int at = from;
        while (words.tag(at) == Tag.ADV && words.sentence(at) == sentence && ends[at] == 0
                && !signs[at].equals("when")) {
            at++;
        }
        return at;
    }

    private String sign(Mention mention) {
        return switch (mention.kind()) {
            case PRONOUN -> words.lower(mention.from()).length() > 4 ? "PRO" : words.lower(mention.from());
            case NAME, POSSESSIVE -> "NAME";
            case NOMINAL -> words.lower(mention.head()).endsWith("s") ? "NPS" : "NP";
        };
    }

    private String sign(int word) {
        String lower = words.lower(word);
        return switch (words.tag(word)) {
            case NOUN, PROPN, ADJ, NUM, X, SYM, INTJ -> words.tag(word).name();
            case VERB -> lower.endsWith("ing") ? "Ving" : lower.endsWith("ed") ? "Ved" : "V";
            case AUX -> lower.equals("will") || lower.equals("would") || lower.equals("could") || lower.equals("should")
                    ? "MOD"
                    : "AUX";
            case ADV, ADP, CCONJ, DET, PART, PRON, PUNCT, SCONJ, NONE -> lower;
        };
    }
}
