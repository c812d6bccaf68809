package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.AMOUNTS;
import static dev.verbatim.question.Vocabulary.ASKING;
import static dev.verbatim.question.Vocabulary.ATTITUDES_TOLD;
import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.FUNCTION_WORDS;
import static dev.verbatim.question.Vocabulary.LINKS;
import static dev.verbatim.question.Vocabulary.MEASURES;
import static dev.verbatim.question.Vocabulary.PEOPLE;
import static dev.verbatim.question.Vocabulary.PLACES;
import static dev.verbatim.question.Vocabulary.SAYING;
import static dev.verbatim.question.Vocabulary.TIMES;
import static dev.verbatim.question.Vocabulary.WORDS_OF;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what a question asks for by its first word that asks for something. */
final class KindReader {
    private static final int LONGEST_NAMED = 3;
    private static final int NEAR = 4;
    private static final Set<String> BEING = Set.of("is", "was", "are", "were");
    private static final Set<String> KNOWING = Set.of("know", "known", "clear", "sure", "remember", "decided");
    private static final Set<String> AMONG = Set.of("in", "at", "on", "from", "of", "among", "inside");
    private static final Set<String> CAUSING = Set.of(
            "caused", "causes", "prompted", "made", "makes", "led", "reason", "reasons", "triggered", "drove");
    private static final Set<String> TAGS = Set.of("right", "correct", "true", "innit", "yes");

    /** What is said and written, which “which” asks for. */
    private static final Set<String> SINGULARS = Set.of("state", "post", "note", "report", "call", "claim", "comment",
            "promise", "praise", "tweet");
    private static final Set<String> NOUNS = Set.of("state", "states", "post", "posts", "note", "notes", "report",
            "reports", "call", "calls", "claim", "claims", "comment", "comments", "promise", "promises", "praise",
            "tweet",
            "tweets");

    private final Words words;
    private final boolean someonesWords;

    KindReader(Words words, boolean someonesWords) {
        this.words = words;
        this.someonesWords = someonesWords;
    }

    Kind read() {
        boolean open = asksWhether(0) || asksWhether(clause());
        for (int at = words.find(ASKING, 0); at >= 0; at = words.find(ASKING, at + 1)) {
            Kind asked = open && !isAskedWithin(at) ? null : asked(at);
            if (asked != null) {
                return asked;
            }
        }
        return open || words.is(words.size() - 1, TAGS) ? Kind.YES_NO : what();
    }

    private boolean asksWhether(int at) {
        return words.is(at, AUXILIARIES) || words.lower(at).equals("if") || words.lower(at).equals("whether");
    }

    /** Where it goes on behind “According to Roe, …”. */
    private int clause() {
        int at = 0;
        while (at < words.size() && !words.endsAt(at)) {
            at++;
        }
        return at + 1;
    }

    /** “Did Roe say when it runs?” asks when; “did the mayor who said so resign?” asks whether. */
    private boolean isAskedWithin(int at) {
        return words.is(at - 1, SAYING) || words.is(at - 1, KNOWING) || (at == 1 && words.size() > NEAR);
    }

    private @Nullable Kind asked(int at) {
        return switch (words.lower(at)) {
            case "when", "when's", "whens" -> isAside(at) ? null : Kind.WHEN;
            case "where", "where's", "wheres" -> Kind.WHERE;
            case "why", "why's" -> Kind.WHY;
            case "how", "how's", "hows" -> how(at);
            case "who", "who's", "whos", "whom" -> who(at);
            case "whose" -> words.is(at + 1, WORDS_OF) ? Kind.WHO_SAID : Kind.WHO;
            default -> whatOrWhich(at);
        };
    }

    /** “When asked about the tram, what did Roe say?” */
    private boolean isAside(int at) {
        return words.lower(at + 1).endsWith("ed") && words.find(ASKING, at + 1) > 0;
    }

    private Kind how(int at) {
        if (words.is(at + 1, MEASURES)) {
            return words.lower(at + 1).equals("long") && words.lower(at + 2).equals("ago") ? Kind.WHEN : Kind.HOW_MANY;
        }
        return switch (words.lower(at + 1)) {
            case "come" -> Kind.WHY;
            case "soon", "recently" -> Kind.WHEN;
            default -> what();
        };
    }

    private Kind whatOrWhich(int at) {
        if (words.is(at + 1, TIMES)) {
            return Kind.WHEN;
        }
        if (words.is(at + 1, PLACES)) {
            return Kind.WHERE;
        }
        if (words.is(at + 1, AMOUNTS) && !words.lower(at + 2).startsWith("group")) {
            return Kind.HOW_MANY;
        }
        if (isCause(at)) {
            return Kind.WHY;
        }
        return words.lower(at).equals("which") || words.is(at + 1, PEOPLE) ? which(at) : thing(at);
    }

    /** “what caused”, “for what reason”, “what is the reason” */
    private boolean isCause(int at) {
        int noun = words.is(at + 1, BEING) && words.lower(at + 2).equals("the") ? at + 3 : at + 1;
        return !someonesWords && words.is(noun, CAUSING);
    }

    private Kind which(int at) {
        if (isSayingBehindNoun(at) && !someonesWords) {
            return Kind.WHO_SAID;
        }
        return words.is(at + 1, PEOPLE) ? Kind.WHO : what();
    }

    /** “What is NATO?” asks what something is that it names; “what is going on” does not. */
    private Kind thing(int at) {
        boolean named = isDefinition(at, "what") && words.isCapitalised(words.size() - 1);
        return named && !someonesWords ? Kind.WHO_IS : what();
    }

    private Kind who(int at) {
        return isSaid(at) ? Kind.WHO_SAID : isDefinition(at, "who") ? Kind.WHO_IS : Kind.WHO;
    }

    /** “who said”, “who was it that said”, “who at the harbour said” */
    private boolean isSaid(int at) {
        int next = at + 1;
        while (words.is(next, LINKS) && !tells(next)) {
            next++;
        }
        return tells(next) || isSayingAfter(at, 2)
                || (words.is(at + 1, AMONG) && isSayingAfter(at, NEAR + 1) && !someonesWords);
    }

    /** “Who is Jane Doe” names somebody; “who is the mayor” and “who is running” do not. */
    private boolean isDefinition(int at, String plain) {
        boolean contracted = !words.lower(at).equals(plain);
        int name = contracted ? at + 1 : at + 2;
        List<Token> rest = name < words.size() ? words.tokens().subList(name, words.size()) : List.of();
        return (contracted || words.is(at + 1, BEING)) && !rest.isEmpty() && rest.size() <= LONGEST_NAMED
                && rest.stream().map(Token::lower)
                        .noneMatch(word -> FUNCTION_WORDS.contains(word) || word.endsWith("ing"));
    }

    private Kind what() {
        return someonesWords ? Kind.SAID : Kind.WHAT;
    }

    /** “which senator said”, but not “which state”, nor “which of the posts”. */
    private boolean isSayingBehindNoun(int at) {
        return !words.is(at + 1, NOUNS) && IntStream.rangeClosed(at + 1, at + NEAR)
                .anyMatch(i -> tells(i) && !words.is(i, SINGULARS));
    }

    /** Whether a verb of saying comes within some words. */
    private boolean isSayingAfter(int at, int within) {
        for (int i = at + 1; i <= at + within; i++) {
            if (tells(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int at) {
        return words.is(at, SAYING) || words.is(at, ATTITUDES_TOLD);
    }
}
