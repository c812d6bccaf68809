package dev.verbatim.name;

import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** What tells, of the words that name somebody, how much a sentence is about him: its subject, who speaks in it, who opens it. */
final class Traits {
    private static final Set<String> OPENERS = Set.of(",", "--", "-", "(", "—", "–");
    private static final Set<String> CONFIRMED = Set.of("confirmed", "denied", "apologized", "rejected", "condemned",
            "denounced", "responded");
    /** How long an insertion may be, in words: “Doe, a spokesman for the mayor of Oakfield, said”. */
    private static final int LONGEST = 30;

    private final Words words;

    Traits(Words words) {
        this.words = words;
    }

    boolean says(Mention mention) {
        return Repair.isSaid(words.lower(pastAdverbs(mention.to()))) || Repair.isSaid(words.lower(mention.from() - 1));
    }

    boolean confirms(Mention mention) {
        return CONFIRMED.contains(words.lower(pastAdverbs(mention.to())));
    }

    boolean isSubject(Mention mention) {
        return isVerb(pastAdverbs(mention.to()))
                || (words.word(pastAdverbs(mention.to())).equals(",") && opens(mention));
    }

    /** At the start of its sentence, or behind “But”. */
    boolean opens(Mention mention) {
        int before = mention.from() - 1;
        return isStart(mention.from()) || (isStart(before) && words.tag(before) != Tag.NOUN);
    }

    /** The verb behind an insertion: “said” in “Doe, who is ill, also said”; -1 without. */
    int farVerb(Mention mention) {
        int at = mention.to();
        boolean closes = words.word(mention.from() - 1).equals(",") && words.word(at).equals(",")
                && isFinite(pastAdverbs(at + 1)); // “One of them, Doe, said”
        int end = closes ? at : insertionEnd(at);
        int verb = end < 0 ? -1 : pastAdverbs(end + 1);
        return verb >= 0 && isVerb(verb) && words.sentence(verb) == words.sentence(mention.head()) ? verb : -1;
    }

    boolean isSaid(int verb) {
        return verb >= 0 && Repair.isSaid(words.lower(verb));
    }

    /** Whether it stands in what somebody else says: “Roe” in “Doe said that Roe had left”. */
    boolean isTold(Mention mention) {
        for (int at = mention.from() - 1; at >= mention.from() - LONGEST
                && words.sentence(at) == words.sentence(mention.from()); at--) {
            if (Repair.isSaid(words.lower(at))) {
                return at < mention.from() - 1;
            }
        }
        return false;
    }

    private int insertionEnd(int at) {
        if (!OPENERS.contains(words.word(at))) {
            return -1;
        }
        String closing = words.word(at).equals("(") ? ")" : words.word(at);
        for (int end = at + 1; end < at + LONGEST && words.sentence(end) == words.sentence(at); end++) {
            if (words.word(end).equals(closing)) {
                return end;
            }
        }
        return -1;
    }

    private int pastAdverbs(int at) {
        int next = at;
        while (words.tag(next) == Tag.ADV) {
            next++;
        }
        return next;
    }

    private boolean isVerb(int at) {
        return words.tag(at) == Tag.VERB || words.tag(at) == Tag.AUX;
    }

    private boolean isFinite(int at) {
        return isVerb(at) && !words.lower(at).endsWith("ing");
    }

    private boolean isStart(int word) {
        return word == 0 || words.sentence(word - 1) != words.sentence(word);
    }
}
