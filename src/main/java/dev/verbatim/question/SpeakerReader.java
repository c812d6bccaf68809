package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.AFTER_NAMES;
import static dev.verbatim.question.Vocabulary.ASKING;
import static dev.verbatim.question.Vocabulary.ATTITUDES;
import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.BEFORE_NAMES;
import static dev.verbatim.question.Vocabulary.DETERMINERS;
import static dev.verbatim.question.Vocabulary.FUNCTION_WORDS;
import static dev.verbatim.question.Vocabulary.GIVING;
import static dev.verbatim.question.Vocabulary.PEOPLE;
import static dev.verbatim.question.Vocabulary.PRONOUNS;
import static dev.verbatim.question.Vocabulary.SAYING;
import static dev.verbatim.question.Vocabulary.WORDS_OF;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whose words a question wants, by the first of these that it has:
 *
 * <pre>
 * speaker = "according to" NAME | "in" NAME "'s" [ "own" ] "words" | "in the words of" NAME
 *         | NAME "'s" ( "reaction" | "comment" | … ) | ( "reaction" | "quotes" | … ) ( "of" | "by" | "from" ) NAME
 *         | NAME "on" | "what" noun auxiliary NAME giving
 *         | auxiliary NAME ( saying | attitude ) | ( "what" | "how" | "everything" ) NAME saying | saying "by" NAME
 * </pre>
 *
 * Known misses: a name behind a clause (“what did the man who lost, Roe, say”), and who is asked together with others
 * (“Doe and Roe” is one name here).
 */
final class SpeakerReader {
    /** More words between “did” and “say” are a clause, no name. */
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_OWNER = 4;
    private static final Set<String> WHOLE = Set.of("what", "how", "everything", "anything", "all", "something");
    private static final Set<String> OF = Set.of("of", "by", "from");

    private final Words words;

    SpeakerReader(Words words) {
        this.words = words;
    }

    Optional<String> read() {
        Stream<Supplier<Optional<String>>> ways = Stream.of(this::accordingTo, this::inTheWordsOf, this::owner,
                this::on, this::giver, this::behindAuxiliary, this::behindWhat, this::by);
        return ways.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> accordingTo() {
        for (int i = 0; i < words.size(); i++) {
            if (words.lower(i).equals("according") && words.lower(i + 1).equals("to") && i + 2 < words.size()) {
                return name(i + 2, end(i + 2));
            }
        }
        return Optional.empty();
    }

    /** Where a name that begins somewhere ends: at a comma, or with the next word that asks or does something. */
    private int end(int from) {
        int at = from;
        while (at < words.size() && at < from + LONGEST_NAME && !words.is(at, ASKING) && !words.is(at, AUXILIARIES)) {
            at++;
            if (words.endsAt(at - 1)) {
                return at;
            }
        }
        return at;
    }

    private Optional<String> inTheWordsOf() {
        for (int i = 0; i + 3 < words.size(); i++) {
            if (words.lower(i).equals("words") && words.lower(i + 1).equals("of") && words.lower(i - 2).equals("in")) {
                return name(i + 2, end(i + 2));
            }
        }
        return Optional.empty();
    }

    /** “Musk’s reaction to …”, “in the harbour master’s own words”, “the reaction of Musk to …” */
    private Optional<String> owner() {
        for (int i = 1; i < words.size(); i++) {
            boolean own = words.lower(i - 1).equals("own");
            int owner = own ? i - 2 : i - 1;
            if (words.is(i, WORDS_OF) && words.lower(owner).matches(".*('s|s')")) {
                return name(start(owner), owner + 1).map(name -> name.replaceAll("['’]s?$", ""));
            }
            if (words.is(i - 1, WORDS_OF) && words.is(i, OF)) {
                return name(i + 1, behind(i + 1));
            }
        }
        return Optional.empty();
    }

    private int start(int last) {
        int at = last;
        while (at > 0 && at > last - LONGEST_OWNER && !words.is(at - 1, ASKING) && !words.is(at - 1, AUXILIARIES)
                && !words.is(at - 1, AFTER_NAMES) && !words.is(at, DETERMINERS)) {
            at--;
        }
        return at;
    }

    private int behind(int from) {
        int at = from;
        while (at < words.size() && at < from + LONGEST_NAME && !words.is(at, AFTER_NAMES) && !words.is(at, AUXILIARIES)
                && !words.is(at, ASKING) && (at == from || !words.endsAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** “Laura Bush on Afghanistan”, “laura bush on what comes next”; “attacks on the embassy” are nobody's words. */
    private Optional<String> on() {
        for (int i = 1; i <= LONGEST_OWNER; i++) {
            int last = i;
            boolean named = IntStream.range(0, last).allMatch(words::isCapitalised);
            if (words.lower(i).equals("on")
                    && (named || words.is(i + 1, ASKING) || words.lower(i + 1).equals("whether"))) {
                return IntStream.range(0, last).anyMatch(at -> words.is(at, ASKING) || words.is(at, AUXILIARIES))
                        ? Optional.empty()
                        : name(0, last);
            }
        }
        return Optional.empty();
    }

    /** “What advice did Musk give?” */
    private Optional<String> giver() {
        int asking = words.find(ASKING, 0);
        int auxiliary = asking < 0 ? -1 : words.find(AUXILIARIES, asking);
        if (auxiliary < 0 || auxiliary > asking + LONGEST_OWNER || !words.is(auxiliary - 1, WORDS_OF)) {
            return Optional.empty();
        }
        int verb = words.find(GIVING, auxiliary + 2);
        return verb < 0 || verb > auxiliary + LONGEST_NAME ? Optional.empty() : name(auxiliary + 1, verb);
    }

    private Optional<String> behindAuxiliary() {
        for (int i = words.find(AUXILIARIES, 0); i >= 0; i = words.find(AUXILIARIES, i + 1)) {
            Optional<String> name = beforeSaying(i + 1, LONGEST_NAME, true);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** “tell me what Musk said”, where an official is asked for in “what official said”. */
    private Optional<String> behindWhat() {
        int asking = words.is(0, ASKING) ? 0 : words.find(WHOLE, 0);
        for (int i = asking; i >= 0; i = words.find(WHOLE, i + 1)) {
            int from = words.lower(i + 1).equals("that") ? i + 2 : i + 1;
            boolean other = words.is(from, PEOPLE) || words.is(from, AUXILIARIES) || words.lower(i).startsWith("who")
                    || words.lower(i).equals("which");
            Optional<String> name = other ? Optional.empty() : beforeSaying(from, LONGEST_OWNER, false);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** “What was said by Musk about Crimea?” */
    private Optional<String> by() {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.lower(i).equals("by") && (words.is(i - 1, SAYING) || words.is(i - 2, SAYING))) {
                return name(i + 1, behind(i + 1));
            }
        }
        return Optional.empty();
    }

    /** @param attitudes whether to hope, fear or want something is to say so */
    private Optional<String> beforeSaying(int first, int longest, boolean attitudes) {
        int from = first;
        while (words.is(from, BEFORE_NAMES)) {
            from++;
        }
        for (int i = from; i < Math.min(words.size(), from + longest + 1); i++) {
            if (words.is(i, ASKING) || (i > from && words.is(i, AUXILIARIES) && !words.is(i + 1, SAYING))) {
                return Optional.empty();
            }
            boolean tells = words.is(i, SAYING) || (attitudes && i > from && words.is(i, ATTITUDES));
            if (tells && !words.is(i - 1, DETERMINERS)) {
                int end = words.is(i - 1, AUXILIARIES) ? i - 1 : i;
                return name(from, end);
            }
        }
        return Optional.empty();
    }

    private Optional<String> name(int from, int to) {
        boolean empty = from >= to || (to == from + 1 && (words.is(from, FUNCTION_WORDS) || words.is(from, PRONOUNS)
                || words.lower(from).isEmpty()));
        return empty ? Optional.empty() : Optional.of(words.text(from, to));
    }
}
