package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** Which words may report a statement: verbs, “according to”, “are concerned that”, “the claim that”, “criticism of”. */
final class CueWords {
    private static final Set<String> BEHIND_ADJECTIVE = Set.of("that", "about", "to", "with", "of", "by");

    /** Nouns that report with one of these behind: “criticism of the deal”, “plans to leave”. */
    private static final Set<String> BEHIND_NOUN = Set.of("of", "to", "about", "for", "on", "over", "against", "in");
    private static final Set<String> REPORTS = Set.of("accusation", "accusations", "acknowledgement", "admission",
            "advice", "allegation", "allegations", "announcement", "appeal", "argument", "assertion", "assessment",
            "assurances", "attack", "attacks", "belief", "call", "calls", "claim", "claims", "comment", "comments",
            "complaint", "complaints", "concern", "concerns", "condemnation", "confidence", "criticism", "decision",
            "demand", "demands", "denial", "denunciation", "description", "desire", "doubt", "doubts", "endorsement",
            "estimate", "explanation", "fear", "fears", "hope", "hopes", "idea", "intention", "interest", "opposition",
            "optimism", "plan", "plans", "pledge", "praise", "prediction", "promise", "promises", "proposal",
            "proposals", "question", "questions", "refusal", "reluctance", "remarks", "request", "requests",
            "reservations", "statement", "statements", "suggestion", "support", "talk", "threat", "threats", "view",
            "views", "vow", "warning", "warnings", "willingness", "wish", "worries");

    private static final Set<String> RESPONSES = Set.of("response", "answer", "reply", "message", "point", "conclusion",
            "reason", "explanation");

    /** In words. */
    private static final int LONGEST_LABEL = 7;

    private CueWords() {}

    static boolean isCue(Reading reading, int at) {
        Words words = reading.words;
        if (reading.isQuoted(at)) {
            return false;
        }
        String next = words.lower(at + 1);
        return reading.clauses.isVerb(at)
                || (words.lower(at).equals("according") && next.equals("to"))
                || (words.tag(at) == Tag.ADJ && isAuxiliary(words, at - 1) && BEHIND_ADJECTIVE.contains(next))
                || (words.tag(at) == Tag.NOUN && (next.equals("that") || isReport(words.lower(at), next)
                        || isResponse(words, at)))
                || isMistaken(words, at)
                || (words.word(at).equals(":") && isLabel(reading, at));
    }

    private static boolean isAuxiliary(Words words, int at) {
        return words.tag(words.tag(at) == Tag.ADV ? at - 1 : at) == Tag.AUX;
    }

    private static boolean isReport(String noun, String next) {
        return REPORTS.contains(noun) && BEHIND_NOUN.contains(next);
    }

    /** “Doe's response was that …” */
    private static boolean isResponse(Words words, int at) {
        return (REPORTS.contains(words.lower(at)) || RESPONSES.contains(words.lower(at)))
                && words.tag(at + 1) == Tag.AUX && words.lower(at + 2).equals("that");
    }

    /** Verbs that are easily taken for something else: “polls show”, “she recites”. */
    private static boolean isMistaken(Words words, int at) {
        boolean other = switch (words.tag(at)) {
            case NOUN, PROPN, INTJ, X -> true;
            default -> false;
        };
        return other && Verbs.isSay(Verbs.lemma(words.lower(at)));
    }

    /** “Doe: It will rain”, as in headlines. */
    private static boolean isLabel(Reading reading, int colon) {
        int from = colon;
        while (from > 0 && colon - from <= LONGEST_LABEL
                && reading.words.sentence(from - 1) == reading.words.sentence(colon)) {
            from--;
        }
        return colon > from && colon - from <= LONGEST_LABEL && !reading.cast.between(from, colon).isEmpty();
    }
}
