package dev.verbatim.name;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The small words inside the names of organisations: “for” in “Center for Oakfield Progress”, “on” in “Council on Bridges”,
 * “and” in “Food and Drug Administration” and “Office of Bridges and Budget”.
 */
final class LongNames {
    /** All of them. */
    static final Set<String> JOINERS = Set.of("for", "on", "against", "and");

    private static final Set<String> ON = Set.of("center", "centre", "commission", "committee", "conference", "council",
            "forum", "institute", "panel", "partnership", "project", "subcommittee");
    private static final Set<String> FOR = Set.of("agency", "alliance", "americans", "association", "bureau",
            "campaign",
            "center", "centers", "centre", "citizens", "coalition", "commission", "committee", "council", "department",
            "doctors",
            "federation", "foundation", "fund", "initiative", "institute", "institutes", "league", "ministry",
            "mothers",
            "movement", "network", "office", "organisation", "organization", "partnership", "physicians", "project",
            "society", "students", "union", "veterans", "women");
    private static final Set<String> AGAINST = Set.of("alliance", "americans", "campaign", "citizens", "coalition",
            "mothers", "movement", "students");
    /** What such names end in behind “and”: “Drug Administration”. */
    private static final Set<String> SEATS = Set.of("administration", "affairs", "agency", "association", "board",
            "bureau", "center", "commission", "committee", "corps", "council", "department", "foundation", "fund",
            "institute", "ministry", "office", "service", "services", "society", "union");
    /** What organisations are for. */
    private static final Set<String> SUBJECTS = Set.of("agriculture", "budget", "commerce", "communications", "culture",
            "defence", "defense", "democracy", "development", "economics", "education", "energy", "enforcement",
            "engineering", "environment", "ethics", "explosives", "firearms", "fisheries", "forestry", "freedom",
            "health",
            "immigration", "industry", "information", "innovation", "labor", "labour", "medicine", "nutrition",
            "planning",
            "policy", "politics", "prevention", "priorities", "reform", "research", "resources", "responsibility",
            "rights",
            "science", "sciences", "security", "services", "statistics", "strategy", "technology", "tourism", "trade",
            "training", "transportation", "welfare");
    /** Offices that are called by one word beside others: “the Treasury and State Department” are two. */
    private static final Set<String> ALONE = Set.of("treasury", "fed", "pentagon", "capitol");
    /** “Doe and State Department officials” are no “State Department”. */
    private static final Set<String> DEPARTMENTS = Set.of("defence", "defense", "foreign", "interior", "justice",
            "police",
            "state");
    /** Among how many words behind the small one somebody is looked for. */
    private static final int MOST_AHEAD = 4;
    /** How many words may stand behind “and”. */
    private static final int MOST_BEHIND = 2;
    /** How many words before “and” the “of” of such a name may stand. */
    private static final int LONGEST = 6;

    private LongNames() {}

    /** Whether a word, or the article behind one that does, joins two parts of one name. */
    static boolean joins(Words words, int at) {
        int joiner = isArticle(words, at) ? at - 1 : at;
        int next = isArticle(words, joiner + 1) ? joiner + 2 : joiner + 1;
        return isJoiner(words, joiner, next) && words.sentence(joiner - 1) == words.sentence(next);
    }

    private static boolean isArticle(Words words, int at) {
        return words.word(at).equals("the") || words.word(at).equals("a");
    }

    private static boolean isJoiner(Words words, int at, int next) {
        if (!words.isCapital(at - 1) || !words.isCapital(next) || MentionFinder.isDay(words.lower(next))) {
            return false;
        }
        String before = words.lower(at - 1);
        return switch (words.word(at)) {
            case "for" -> FOR.contains(before) && !isPerson(words, next);
            case "on" -> ON.contains(before) && !isPerson(words, next) && !ALONE.contains(words.lower(next))
                    && !Lexicon.PLACES.contains(words.lower(next));
            case "against" -> AGAINST.contains(before) && !isPerson(words, next);
            case "and" -> next == at + 1 && (isBoth(words, at) || isListed(words, at));
            default -> false;
        };
    }

    /** “the Commission on Jane Doe”, “the Alliance against Mayor Doe”: somebody, whom a title or first name tells. */
    private static boolean isPerson(Words words, int from) {
        return IntStream.range(from, from + MOST_AHEAD).takeWhile(at -> words.sentence(at) == words.sentence(from))
                .takeWhile(at -> words.isCapital(at) || Lexicon.ROLES.contains(words.lower(at)))
                .filter(at -> words.isCapital(at + 1))
                .anyMatch(at -> Lexicon.isFirstName(words.word(at)) || Lexicon.isTitle(words.word(at))
                        || Lexicon.ROLES.contains(words.lower(at)));
    }

    /** “the Food and Drug Administration”, but not “the State and Justice Department” or “Doe and the Roads Department”. */
    private static boolean isBoth(Words words, int at) {
        int last = lastCapital(words, at + 1);
        boolean departments = last == at + 2 && DEPARTMENTS.contains(words.lower(at + 1));
        return last > at + 1 && !departments && SEATS.contains(words.lower(last)) && isHalf(words, at - 1);
    }

    private static int lastCapital(Words words, int from) {
        int last = from;
        while (last < from + MOST_BEHIND && words.isCapital(last + 1)
                && words.sentence(last + 1) == words.sentence(from)) {
            last++;
        }
        return OwnedNames.joins(words, last + 1) ? OwnedNames.last(words, last + 1) : last;
    }

    /** “the Food”, “the U.S. Securities”: a word that names nobody by itself. */
    private static boolean isHalf(Words words, int at) {
        String word = words.lower(at);
        boolean whole = Lexicon.ORGANISATION.contains(word) || Lexicon.PLACES.contains(word) || ALONE.contains(word)
                || Lexicon.isTitle(word) || Lexicon.ROLES.contains(word) || isShouted(words.word(at));
        int before = words.isCapital(at - 1) && words.tag(at - 1) != Words.Tag.DET ? at - 2 : at - 1;
        return !whole && words.tag(before) == Words.Tag.DET
                && IntStream.rangeClosed(before + 1, at).noneMatch(part -> Lexicon.isFirstName(words.word(part)));
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** “Office of Bridges and Budget”, “Department of Health and Human Services”: another thing that an office is for. */
    private static boolean isListed(Words words, int at) {
        int last = lastCapital(words, at + 1);
        return last <= at + 2 && SUBJECTS.contains(words.lower(last)) && IntStream.iterate(at - 1, word -> word - 1)
                .limit(LONGEST).takeWhile(word -> isInside(words, word)).anyMatch(word -> isPurpose(words, word));
    }

    private static boolean isInside(Words words, int at) {
        return at > 0 && (isSmall(words.lower(at)) || (words.isCapital(at) && !Lexicon.isFirstName(words.word(at))));
    }

    private static boolean isPurpose(Words words, int at) {
        return isSmall(words.lower(at)) && !Lexicon.isTitle(words.word(at - 1));
    }

    private static boolean isSmall(String word) {
        return word.equals("of") || word.equals("for") || word.equals("on");
    }
}
