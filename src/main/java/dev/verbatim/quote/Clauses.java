package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/** Which verb a mention is the subject of: “Bremmer, president of a consultancy, later claimed”, “continued Bremmer”. */
final class Clauses {
    private static final int REACH = 40;

    private final Reading reading;

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** The verb behind a mention, past appositions, adverbs and “of …”; -1 without. */
    int verbAfter(Mention mention) {
        Words words = reading.words;
        int at = mention.to();
        int limit = Math.min(words.size(), at + REACH);
        int auxiliary = -1;
        while (at < limit && sameSentence(mention, at)) {
            String word = words.lower(at);
            Tag tag = words.tag(at);
            if (reading.isQuoted(at)) {
                at++;
            } else if (isVerb(at)) {
                return at;
            } else if (tag == Tag.AUX) {
                auxiliary = at++;
            } else if (word.equals(",") || word.equals("--") || word.equals("(")) {
                at = auxiliary >= 0 ? limit : pastInsertion(at, limit, word.equals("(") ? ")" : word);
            } else if (isSkipped(at, auxiliary >= 0)) {
                at++;
            } else {
                return auxiliary;
            }
        }
        return auxiliary;
    }

    /** The verb right before a mention, without a subject of its own: “…, said Smith”; -1 without. */
    int verbBefore(Mention mention) {
        int at = mention.from() - 1;
        boolean verb = at >= 0 && sameSentence(mention, at) && !reading.isQuoted(at) && isVerb(at);
        return verb && !hasSubject(at) ? at : -1;
    }

    private boolean hasSubject(int verb) {
        int at = verb - 1;
        while (reading.words.tag(at) == Tag.ADV || reading.words.tag(at) == Tag.AUX) {
            at--;
        }
        boolean nominal = switch (reading.words.tag(at)) {
            case NOUN, PROPN, PRON, DET, PART -> true;
            default -> false;
        };
        return nominal && !reading.isQuoted(at) && reading.words.sentence(at) == reading.words.sentence(verb);
    }

    boolean isVerb(int at) {
        return reading.words.tag(at) == Tag.VERB || Verbs.looksLikeSay(reading.words.lower(at));
    }

    private boolean sameSentence(Mention mention, int at) {
        return reading.words.sentence(at) == reading.words.sentence(mention.head());
    }

    private int pastInsertion(int at, int limit, String closing) {
        Words words = reading.words;
        Tag next = words.tag(at + 1);
        if (!closing.equals(")") && (next == Tag.AUX || (isVerb(at + 1) && !words.lower(at + 1).endsWith("ing")))) {
            return at + 1;
        }
        int end = at + 1;
        while (end < limit && !words.lower(end).equals(closing)) {
            end++;
        }
        return end + 1;
    }

    private boolean isSkipped(int at, boolean behindAuxiliary) {
        Words words = reading.words;
        return switch (words.tag(at)) {
            case ADV, PART -> true;
            case ADP, NOUN, PROPN, ADJ, DET, NUM, CCONJ -> !behindAuxiliary;
            default -> {
                String word = words.lower(at);
                yield word.equals("'s") || word.equals("'") || word.equals("\"") || word.equals("himself")
                        || word.equals("herself");
            }
        };
    }
}
