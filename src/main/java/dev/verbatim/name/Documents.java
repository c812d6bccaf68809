package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What is written or asked and then “says” something, and how the words beside it tell whose it is. */
final class Documents {
    /** How a poll is done. */
    private static final Set<String> MANNERS = Set.of("national", "nationwide", "statewide", "tracking", "telephone",
            "phone",
            "online", "exit", "new", "recent", "latest", "public", "daily", "weekly", "monthly", "opinion", "polling");
    /** Words of one line are used for one another: “a poll … the survey”. */
    private static final List<Set<String>> KINDS = List.of(
            Lexicon.POLLS,
            Set.of("statement", "release"),
            Set.of("report", "study", "analysis", "paper", "projection", "research", "audit", "review", "inquiry",
                    "assessment"),
            Set.of("letter", "note", "message", "email", "e-mail", "memo"),
            Set.of("editorial", "column", "op-ed", "article", "essay"),
            Set.of("data", "figures", "statistics"),
            Set.of("count", "tally", "tallies"),
            Set.of("lawsuit", "suit", "complaint", "petition", "filing", "document", "affidavit", "indictment"));
    /** What is done to a document by those whose it is. */
    static final Set<String> MADE = Set.of("conducted", "released", "published", "done", "taken",
            "commissioned",
            "sponsored", "issued", "written", "prepared", "compiled", "produced", "made", "posted", "signed", "sent",
            "filed", "drafted", "authored", "provided", "gave", "offered");
    private static final List<String> OF_PEOPLE = List.of("an", "ic", "ish", "ese");
    static final String AVERAGE = "average";
    /** “average of the three most recent polls”, in words. */
    static final int LONGEST_AVERAGE = 7;
    private static final Set<String> SCHOOLS = Set.of("University", "College", "Institute", "School");

    private final Words words;

    Documents(Words words) {
        this.words = words;
    }

    /** What kind of document a word names; nothing for other words. */
    static Optional<Set<String>> kind(String word) {
        return word.equals(AVERAGE)
                ? Optional.of(Lexicon.POLLS)
                : KINDS.stream().filter(kind -> kind.contains(word)).findFirst();
    }

    /** “a survey”, “an average of recent polls”, “the RealClearPolitics polling average”. */
    boolean isPoll(Mention document) {
        String head = words.lower(document.head());
        return Lexicon.POLLS.contains(head) || (head.equals(AVERAGE) && isOfPolls(document));
    }

    private boolean isOfPolls(Mention average) {
        boolean of = words.lower(average.to()).equals("of");
        int to = of ? average.to() + LONGEST_AVERAGE : average.to();
        return IntStream.range(average.from(), to).mapToObj(words::lower).anyMatch(Lexicon.POLLS::contains);
    }

    /** Where a name begins that stands before the word for the document: “a Fox News poll”; {@link #nameEnd} without. */
    int nameBefore(Mention document) {
        int end = nameEnd(document);
        int at = end;
        while (at > document.from() && isPartOfName(at - 1, end)) {
            at--;
        }
        while (at < end && !words.isCapital(at)) {
            at++;
        }
        return at;
    }

    /** Behind the name that may stand before the word for the document: “a Fox News national tracking poll”. */
    int nameEnd(Mention document) {
        int at = document.head();
        while (isPoll(document) && at - 1 > document.from()
                && MANNERS.contains(words.word(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isPartOfName(int at, int end) {
        boolean joins = words.word(at).equals("/") || words.word(at).equals("&") || Slashes.joins(words, at);
        boolean named = switch (words.tag(at)) {
            case DET, NUM -> false;
            case ADJ -> !isOfPeople(words.lower(at))
                    && ((at + 1 < end && words.isCapital(at + 1)) || Slashes.joins(words, at - 1));
            default -> true;
        };
        return joins || (words.isCapital(at) && named) || isOfSchool(at);
    }

    /** The “of” of a “University of Oakfield poll”, unlike that of “mayors of Oakfield”. */
    private boolean isOfSchool(int at) {
        return words.word(at).equals("of") && SCHOOLS.contains(words.word(at - 1)) && words.isCapital(at + 1);
    }

    /** “Democratic”, “Russian”, unlike the “Military” of a “Military Times poll”. */
    private static boolean isOfPeople(String adjective) {
        return OF_PEOPLE.stream().anyMatch(adjective::endsWith);
    }

    /** “has released a report”: whether making begins here, behind who does it. */
    boolean isMade(int at) {
        return MADE.contains(words.lower(verb(at)));
    }

    /** “also said in a statement”: whether saying begins here. */
    boolean isSaid(int at) {
        return SpeechVerbs.isSaid(words.lower(verb(at)));
    }

    /** Behind adverbs and “has”. */
    int verb(int at) {
        int verb = at;
        while (words.tag(verb) == Tag.ADV || words.tag(verb) == Tag.AUX) {
            verb++;
        }
        return verb;
    }

    /** “an editorial in The Oakfield Times”: the word behind “in”; -1 without. */
    int outletBehind(Mention document) {
        boolean printed = kind(words.lower(document.head())).filter(kind -> kind.contains("editorial")).isPresent();
        return printed && words.lower(document.to()).equals("in") ? document.to() + 1 : -1;
    }
}
