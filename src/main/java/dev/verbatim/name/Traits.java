package dev.verbatim.name;

import dev.verbatim.name.Words.Tag;
import java.util.Set;
import java.util.stream.IntStream;

/** What tells, of the words that name somebody, how much a sentence is about him: its subject, who speaks in it, who opens it. */
final class Traits {
    private static final Set<String> OPENERS = Set.of(",", "--", "-", "(", "—", "–");
    private static final Set<String> CONFIRMED = Set.of("confirmed", "denied", "apologized", "rejected", "condemned",
            "denounced", "responded");
    /** Not “questioned”: a detective speaks of those whom he questioned. */
    private static final Set<String> ASKED = Set.of("asked", "asks");
    private static final Set<String> WAS_ASKED = Set.of("asked", "pressed", "interviewed");
    private static final Set<String> GOES_ON = Set.of("added", "adds", "continued", "continues", "concluded");
    private static final Set<String> LEADS = Set.of("when", "while", "after", "as", "if", "though", "although",
            "before",
            "because", "since", "asked", "unlike", "despite", "whereas");
    /** How long an insertion may be, in words: “Doe, a spokesman for the mayor of Oakfield, said”. */
    private static final int LONGEST = 40;
    private static final int LONGEST_SENTENCE = 60;
    /** How many words “the mayor of Oakfield said” may have at the end of a sentence. */
    private static final int TELLER = 7;

    private final Words words;

    Traits(Words words) {
        this.words = words;
    }

    boolean says(Mention mention) {
        return SpeechVerbs.isSaid(words.lower(pastAdverbs(mention.to()))) || isInverted(mention.from() - 1);
    }

    /** “said Doe”, unlike “a farmer asked Doe” and “the mayor said Doe had left”. */
    private boolean isInverted(int verb) {
        int before = verb - 1;
        while (words.tag(before) == Tag.ADV || words.tag(before) == Tag.AUX) {
            before--;
        }
        boolean subject = switch (words.tag(before)) {
            case NOUN, PROPN, PRON -> words.sentence(before) == words.sentence(verb);
            default -> false;
        };
        return SpeechVerbs.isSaid(words.lower(verb)) && !subject;
    }

    boolean confirms(Mention mention) {
        return CONFIRMED.contains(words.lower(pastAdverbs(mention.to())));
    }

    boolean isSubject(Mention mention) {
        return isVerb(pastAdverbs(mention.to()))
                || (words.word(pastAdverbs(mention.to())).equals(",") && opens(mention));
    }

    /** At the start of its sentence, or behind “But”, not “When”, which leads over to what the sentence is about. */
    boolean opens(Mention mention) {
        int before = mention.from() - 1;
        return isStart(mention.from())
                || (isStart(before) && words.tag(before) != Tag.NOUN && !LEADS.contains(words.lower(before)));
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
        return verb >= 0 && SpeechVerbs.isSaid(words.lower(verb));
    }

    /** Whether it stands in what somebody else says: “Roe” in “Doe said that Roe had left”. */
    boolean isTold(Mention mention) {
        for (int at = mention.from() - 1; at >= mention.from() - LONGEST
                && words.sentence(at) == words.sentence(mention.from()); at--) {
            if (SpeechVerbs.isSaid(words.lower(at))) {
                return at < mention.from() - 1 && !isTeller(mention);
            }
        }
        return false;
    }

    /** Roe in “Asked who told him, Roe said that he had read it”. */
    private boolean isTeller(Mention mention) {
        boolean apart = words.word(mention.from() - 1).equals(",") || words.word(mention.from() - 1).equals("\"");
        return apart && SpeechVerbs.isSaid(words.lower(mention.to()));
    }

    /** Whether somebody is asked there: “Roe asked Doe whether …”, “Doe was asked”. */
    boolean isAsked(Mention mention) {
        int behind = pastAdverbs(mention.to());
        boolean passive = words.tag(behind) == Tag.AUX && WAS_ASKED.contains(words.lower(pastAdverbs(behind + 1)));
        return passive || ASKED.contains(words.lower(mention.from() - 1));
    }

    /** Whether somebody asks there, who waits for an answer. */
    boolean asks(Mention mention) {
        return ASKED.contains(words.lower(pastAdverbs(mention.to())));
    }

    /** Whether somebody is asked about it in the words that lead over to whoever answers: “Asked about Doe, she said”. */
    boolean isLedByQuestion(Mention mention, Mention pronoun) {
        int start = mention.from();
        while (mention.from() - start < LONGEST_SENTENCE && !isStart(start)) {
            start--;
        }
        return ASKED.contains(words.lower(start)) && words.sentence(pronoun.from()) == words.sentence(start);
    }

    /** “he added”: whoever spoke before. */
    boolean goesOn(Mention pronoun) {
        String verb = words.lower(pastAdverbs(pronoun.to()));
        return GOES_ON.contains(verb) || (verb.equals("went") && words.lower(pronoun.to() + 1).equals("on"));
    }

    /** Whether whoever says what it stands in is told at the sentence's end: “Doe left the town, Roe said on Friday.” */
    boolean isToldBehind(Mention mention) {
        int last = pastDays(last(mention));
        return SpeechVerbs.isSaid(words.lower(last)) && IntStream.range(Math.max(mention.to(), last - TELLER), last)
                .anyMatch(at -> words.word(at).equals(","));
    }

    /** The last word, marks left out, of the sentence of a mention. */
    private int last(Mention mention) {
        int end = mention.to();
        while (end < mention.to() + LONGEST_SENTENCE && words.sentence(end) == words.sentence(mention.head())) {
            end++;
        }
        int last = end - 1;
        while (last > mention.to() && words.tag(last) == Tag.PUNCT) {
            last--;
        }
        return last;
    }

    /** Before “Friday”, “on Friday night”. */
    private int pastDays(int last) {
        int day = Makers.TIMES.contains(words.lower(last)) ? last : last - 1;
        boolean on = words.lower(day - 1).equals("on");
        return Makers.TIMES.contains(words.lower(day)) ? day - (on ? 2 : 1) : last;
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

    /** Behind “also”, “on Friday”. */
    private int pastAdverbs(int at) {
        int next = at;
        while (words.tag(next) == Tag.ADV) {
            next++;
        }
        int day = words.lower(next).equals("on") ? next + 1 : next;
        return MentionFinder.isDay(words.lower(day)) && isVerb(day + 1) ? day + 1 : next;
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
