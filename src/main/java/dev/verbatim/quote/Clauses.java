package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** Which verb a mention is the subject of: “Bremmer, president of a consultancy, later claimed”, “continued Bremmer”. */
final class Clauses {
    private static final int REACH = 40;
    /** What opens an insertion, and closes it again. */
    private static final Set<String> INSERTIONS = Set.of(",", "--", "-");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

    private final Reading reading;
    private final RelativeClauses relatives;

    Clauses(Reading reading) {
        this.reading = reading;
        this.relatives = new RelativeClauses(reading, this);
    }

    /** The verb behind a mention, past appositions, adverbs and “of …”; -1 without. */
    int verbAfter(Mention mention) {
        int verb = nextVerb(mention);
        return relatives.parts(mention.from(), verb) || isPlaceOf(mention) ? -1 : verb;
    }

    /** “Oakfield” in “a teacher at Oakfield who …”. */
    private boolean isPlaceOf(Mention mention) {
        int before = mention.from() - 1;
        return mention.kind() == Mention.Kind.NAME && relatives.opens(mention.to())
                && reading.words.tag(before) == Tag.ADP && reading.words.tag(before - 1) == Tag.NOUN;
    }

    private int nextVerb(Mention mention) {
        Words words = reading.words;
        if (isOfParticiple(mention.from() - 1)) {
            return -1;
        }
        int at = mention.to();
        int limit = Math.min(words.size(), at + REACH);
        int auxiliary = -1;
        while (at < limit && sameSentence(mention, at)) {
            String word = words.lower(at);
            Tag tag = words.tag(at);
            if (reading.isQuoted(at)) {
                at++;
            } else if (isVerb(at) && !(auxiliary < 0 && describes(at))) {
                return at;
            } else if (tag == Tag.AUX) {
                auxiliary = at++;
            } else if (word.equals("(") || INSERTIONS.contains(word)) {
                at = auxiliary >= 0 ? limit : pastInsertion(at, limit, word.equals("(") ? ")" : word);
            } else if (auxiliary < 0 && relatives.opens(at) && relatives.verbBehind(at) >= 0) {
                at = relatives.verbBehind(at);
            } else if (RELATIVES.contains(word) && auxiliary < 0 && at > mention.to()) {
                at = pastInsertion(at - 1, limit, ",");
            } else if (word.equals("who") && auxiliary < 0) {
                at = pastRelative(at, limit);
            } else if (isVerb(at) || isSkipped(at, auxiliary >= 0)) {
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
        boolean goesOn = reading.words.tag(mention.to()) == Tag.AUX; // “Roe, speaking for himself, said Doe was late”
        return verb && !goesOn && !hasSubject(at) ? at : -1;
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

    /** “a pastor supporting Doe”, “a man known by nobody”: such a verb has no subject of its own. */
    private boolean describes(int at) {
        String word = reading.words.lower(at);
        String next = reading.words.lower(at + 1);
        return (word.endsWith("ing") && !Verbs.isSay(Verbs.lemma(word)))
                || (word.endsWith("ed") && (next.equals("by") || next.equals("of")));
    }

    /** “supporting” in “a pastor supporting Doe, Jane Roe of Oakfield, said”: Doe is no subject. */
    private boolean isOfParticiple(int at) {
        Tag before = reading.words.tag(at - 1);
        return reading.words.tag(at) == Tag.VERB && reading.words.lower(at).endsWith("ing") && describes(at)
                && (before == Tag.NOUN || before == Tag.PROPN);
    }

    /** Behind “who have seen the figures”: where the next verb stands; the end when that is not clear. */
    private int pastRelative(int who, int limit) {
        int verbs = 0;
        for (int i = who + 1; i < limit; i++) {
            boolean verb = isVerb(i) && !reading.words.lower(i - 1).equals("to");
            boolean auxiliary = reading.words.tag(i) == Tag.AUX;
            if (verbs > 0 && (verb || auxiliary)) {
                return i;
            }
            if (reading.words.tag(i) == Tag.SCONJ || reading.words.tag(i) == Tag.PUNCT) {
                return limit;
            }
            verbs += verb ? 1 : 0;
        }
        return limit;
    }

    private int pastInsertion(int at, int limit, String closing) {
        Words words = reading.words;
        int next = at + 1;
        while (words.tag(next) == Tag.ADV) {
            next++;
        }
        if (!closing.equals(")")
                && (words.tag(next) == Tag.AUX || (isVerb(next) && !words.lower(next).endsWith("ing")))) {
            return next;
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
