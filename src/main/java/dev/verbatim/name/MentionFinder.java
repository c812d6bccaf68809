package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the words that can stand for a speaker: noun phrases and pronouns.
 *
 * <pre>
 * phrase    = { opener } noun { noun | "'s" phrase | "of" capital }
 * opener    = determiner | adjective | number | participle behind a determiner
 * </pre>
 */
final class MentionFinder {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "you", "it", "who", "him", "her",
            "them", "me", "us", "one", "some", "many", "others", "everyone", "someone", "somebody", "nobody",
            "everybody",
            "anyone", "both", "several", "most", "those", "another", "neither", "himself", "herself", "all", "few",
            "these",
            "this", "that");
    /** Words before “of” that open a longer name: “Department of Justice”. */
    private static final Set<String> NAME_OF = Set.of("department", "university", "secretary", "bank", "house", "board",
            "bureau", "institute", "center", "office", "chamber", "council", "ministry", "state", "college", "league",
            "director", "speaker", "museum", "federation", "association", "daughters", "sons", "society", "minister",
            "committee", "court", "city", "school", "church", "union", "academy", "army", "party", "times", "joint",
            "chiefs", "republic", "kingdom", "veterans", "organization", "organisation", "institutes", "centers",
            "advancement", "preservation", "prevention",
            "promotion", "protection", "study");

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today", "yesterday", "tomorrow", "tonight", "january", "february", "july", "september",
            "october",
            "november", "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "sep.", "aug.", "sept.", "oct.",
            "nov.", "dec.");

    private final Words words;
    private final NamePlaces names;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(Words words) {
        this.words = words;
        this.names = new NamePlaces(words);
    }

    /** In order of their first words; a possessive name comes before the phrase that it opens. */
    static List<Mention> find(Words words) {
        MentionFinder finder = new MentionFinder(words);
        int at = 0;
        while (at < words.size()) {
            at = finder.next(at);
        }
        return finder.found;
    }

    private int next(int at) {
        int end = phraseEnd(at);
        if (end > at) {
            addPhrase(at, end);
            return end;
        }
        if (PRONOUNS.contains(words.lower(at))) {
            found.add(new Mention(at, at + 1, at + 1, Mention.Kind.PRONOUN));
        }
        return at + 1;
    }

    /** Behind the last noun of the phrase that starts here, or {@code start}. */
    private int phraseEnd(int start) {
        int end = start;
        int at = start;
        int limit = Math.min(words.size(), start + 30);
        while (at < limit && words.sentence(at) == words.sentence(start)) {
            if (isNoun(at)) {
                end = at + 1;
                at++;
            } else if ((NamePlaces.isPossessive(words, at) && end == at && end > start) || joinsName(at, end)
                    || isOpener(at, start, end)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** “Friday”, “March”: no part of names. */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    private boolean isNoun(int at) {
        Tag tag = words.tag(at);
        String word = words.lower(at);
        if (word.isEmpty() || Affiliations.is(words.word(at)) || Affiliations.isHalf(words.word(at - 1))) {
            return false;
        }
        boolean noun = (tag == Tag.NOUN || tag == Tag.PROPN) && !(DAYS.contains(word) && !isShouted(at));
        boolean plain = !PRONOUNS.contains(word) && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return (noun && plain) || (tag == Tag.PROPN && word.endsWith(".") && !DAYS.contains(word))
                || Handles.is(words.word(at));
    }

    /** “USA TODAY” is no day. */
    private boolean isShouted(int at) {
        return words.word(at).length() > 1 && words.word(at).equals(words.word(at).toUpperCase(Locale.ROOT))
                && words.tag(at - 1) == Tag.PROPN && words.sentence(at - 1) == words.sentence(at);
    }

    private boolean isOpener(int at, int start, int end) {
        Tag tag = words.tag(at);
        boolean afterNoun = end == at && end > start;
        return switch (tag) {
            case DET -> at == start;
            case ADJ, NUM -> !afterNoun || words.isCapital(at) || isBetweenNouns(at);
            case VERB -> !afterNoun && isParticiple(at, start);
            case ADV -> at > start && end == start && words.tag(at + 1) == Tag.ADJ;
            default -> isOwner(at, start) || (isOne(at) && at == start);
        };
    }

    private boolean isOwner(int at, int start) {
        return NamePlaces.OWNERS.contains(words.lower(at))
                && (at == start || NamePlaces.isPossessive(words, at - 1)) && nounAhead(at + 1);
    }

    /** “One resident said”. */
    private boolean isOne(int at) {
        return words.lower(at).equals("one") && words.tag(at + 1) == Tag.NOUN
                && Lexicon.ROLES.contains(words.lower(at + 1));
    }

    private boolean nounAhead(int at) {
        Tag tag = words.tag(at);
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.VERB || tag == Tag.NUM;
    }

    /** “campaign deputy Joe Doe” where the tagger takes “deputy” for an adjective, but not “a study last year”. */
    private boolean isBetweenNouns(int at) {
        boolean time = Makers.NEAR.contains(words.lower(at)) && Makers.TIMES.contains(words.lower(at + 1));
        return !time && words.tag(at) == Tag.ADJ && isNoun(at + 1) && words.sentence(at) == words.sentence(at + 1);
    }

    private boolean isParticiple(int at, int start) {
        String word = words.lower(at);
        return at > start && nounAhead(at + 1) && (word.endsWith("ed") || word.endsWith("ing"));
    }

    /** “of”, “of the”, “for”, “&amp;” between capitals of one name. */
    private boolean joinsName(int at, int end) {
        String word = words.lower(at);
        boolean article = word.equals("the") || word.equals("a");
        if (article && (words.lower(at - 1).equals("of") ? joinsName(at - 1, end) : LongNames.joins(words, at))) {
            return true;
        }
        if (word.equals("&")) {
            return end == at && words.isCapital(at + 1);
        }
        if (end != at) {
            return false;
        }
        if (Slashes.joins(words, at) || LongNames.joins(words, at)) {
            return true;
        }
        if (!words.isCapital(at - 1)) {
            return joinsOffice(at);
        }
        int ahead = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        return word.equals("of")
                ? NAME_OF.contains(words.lower(at - 1)) && words.isCapital(ahead)
                : NamePlaces.PARTICLES.contains(word) && words.isCapital(at + 1);
    }

    /** “secretary of state Jane Doe”. */
    private boolean joinsOffice(int at) {
        return words.lower(at).equals("of") && Lexicon.ROLES.contains(words.lower(at - 1))
                && words.tag(at + 1) == Tag.NOUN && !words.isCapital(at + 1)
                && words.isCapital(at + 2) && Lexicon.isFirstName(words.word(at + 2))
                && words.sentence(at) == words.sentence(at + 2);
    }

    private void addPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (NamePlaces.isPossessive(words, i) && !isMonthOfPoll(i, to) && !OwnedNames.joins(words, i)) {
                addOwner(from, i);
            }
        }
        int nameFrom = names.nameFrom(from, to);
        found.add(new Mention(from, to, nameFrom, nameFrom < to ? Mention.Kind.NAME : Mention.Kind.NOMINAL));
    }

    /** “May's Oakfield College poll” is nobody's whose name is May. */
    private boolean isMonthOfPoll(int at, int to) {
        return Humans.MONTHS.contains(words.lower(at - 1)) && Lexicon.POLLS.contains(words.lower(to - 1));
    }

    private void addOwner(int from, int to) {
        int nameFrom = names.nameFrom(from, to);
        if (nameFrom < to) {
            found.add(new Mention(nameFrom, to, nameFrom, Mention.Kind.POSSESSIVE));
        }
    }
}
