package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the words behind a document tell whose it is: “a poll, released on Wednesday by X”, “a study last year by X”. */
final class Makers {
    private static final Set<String> BY = Set.of("by", "from");
    /** “released on Wednesday night by”. */
    private static final int LONGEST_WAY = 8;
    /** “a study of the costs of the new bridges of Oakfield by economists”. */
    private static final int LONGEST_MATTER = 12;
    static final Set<String> NEAR = Set.of("last", "this", "earlier", "late", "early");
    static final Set<String> TIMES = Set.of("year", "month", "week", "spring", "summer", "fall", "autumn",
            "winter", "decade", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MATTERS = Set.of("of", "on", "about", "into", "for");
    /** Those who do what they study to nobody: “a report on killings by the police” may be anybody's. */
    private static final List<String> SCHOLARS = List.of("economist", "researcher", "scientist", "scholar", "academic",
            "analyst", "professor", "nonprofit", "university", "institute", "college");

    private final Words words;

    Makers(Words words) {
        this.words = words;
    }

    /** The word behind “by” or “from”: “a poll, released on Wednesday by X”, “a report from X”; -1 without. */
    int behind(Mention document) {
        int from = pastPolls(document);
        int made = behindMaking(from, pastTime(from));
        return made >= 0 ? made : behindMatter(from);
    }

    private int behindMaking(int from, int by) {
        boolean made = false;
        for (int at = pastAuxiliaries(from); at < from + LONGEST_WAY
                && words.sentence(at) == words.sentence(from - 1); at++) {
            if (BY.contains(words.lower(at)) && (made || at == by)) {
                return at + 1;
            }
            made |= Documents.MADE.contains(words.lower(at));
            if (made ? !isOnTheWay(at) : !isComma(at) && at >= by) {
                return -1;
            }
        }
        return -1;
    }

    /** “An email was sent by X” */
    private int pastAuxiliaries(int from) {
        int at = from;
        while (words.tag(at) == Tag.AUX) {
            at++;
        }
        return Documents.MADE.contains(words.lower(at)) ? at : from;
    }

    /** Behind “last year”, “earlier this month”. */
    private int pastTime(int from) {
        int at = from;
        while (NEAR.contains(words.lower(at))) {
            at++;
        }
        return at > from && TIMES.contains(words.lower(at)) ? at + 1 : from;
    }

    /** “an analysis of census data by X”, “a study of bridges by economists”. */
    private int behindMatter(int from) {
        if (!MATTERS.contains(words.lower(from))) {
            return -1;
        }
        int by = IntStream.range(from, from + LONGEST_MATTER).filter(at -> !isMatter(at)).findFirst().orElse(from);
        boolean data = Documents.kind(words.lower(by - 1)).isPresent();
        return words.lower(by).equals("by") && words.sentence(by) == words.sentence(from)
                && (data || isOfScholars(by + 1)) ? by + 1 : -1;
    }

    private boolean isMatter(int at) {
        return switch (words.tag(at)) {
            case NUM, ADJ, NOUN, PROPN, DET, CCONJ, PART -> true;
            case ADP -> !words.lower(at).equals("by");
            default -> false;
        };
    }

    /** Whether the noun phrase that begins here is of those who study: “two economists at”. */
    private boolean isOfScholars(int from) {
        return IntStream.range(from, from + LONGEST_WAY)
                .takeWhile(at -> switch (words.tag(at)) {
                    case NUM, ADJ, NOUN, PROPN, DET -> true;
                    default -> false;
                })
                .anyMatch(at -> SCHOLARS.stream().anyMatch(words.lower(at)::startsWith));
    }

    /** Behind “an average of recent polls”, or any other document. */
    private int pastPolls(Mention document) {
        int to = document.to();
        boolean average = words.lower(document.head()).equals(Documents.AVERAGE) && words.lower(to).equals("of");
        return !average
                ? to
                : IntStream.range(to, to + Documents.LONGEST_AVERAGE)
                        .filter(at -> Lexicon.POLLS.contains(words.lower(at)))
                        .findFirst().orElse(to - 1) + 1;
    }

    private boolean isComma(int at) {
        return words.word(at).equals(",");
    }

    /** The day and manner of the making. */
    private boolean isOnTheWay(int at) {
        return Documents.MADE.contains(words.lower(at)) || isComma(at) || switch (words.tag(at)) {
            case ADV, NUM, ADJ, NOUN, PROPN, DET -> true;
            case ADP -> !BY.contains(words.lower(at));
            default -> false;
        };
    }
}
