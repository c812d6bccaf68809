package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.ArrayList;
import java.util.List;
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
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "your");
    /** Words before “of” that open a longer name: “Department of Justice”. */
    private static final Set<String> NAME_OF = Set.of("department", "university", "secretary", "bank", "house", "board",
            "bureau", "institute", "center", "office", "chamber", "council", "ministry", "state", "college", "league",
            "director", "speaker", "museum", "federation", "association", "daughters", "sons", "society", "minister",
            "committee", "court", "city", "school", "church", "union", "academy", "army", "party", "times", "joint",
            "chiefs");

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today", "yesterday", "tomorrow", "tonight", "january", "february", "july", "september",
            "october",
            "november", "december");
    private static final Set<String> PARTICLES = Set.of("de", "von", "van", "bin", "al", "la", "der");

    private final Words words;
    private final List<Mention> found = new ArrayList<>();

    private MentionFinder(Words words) {
        this.words = words;
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
            } else if ((isPossessive(at) && end == at && end > start) || joinsName(at, end)
                    || isOpener(at, start, end)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isNoun(int at) {
        Tag tag = words.tag(at);
        String word = words.lower(at);
        if (word.isEmpty()) {
            return false;
        }
        boolean noun = (tag == Tag.NOUN || tag == Tag.PROPN) && !DAYS.contains(word);
        boolean plain = !PRONOUNS.contains(word) && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return (noun && plain) || (tag == Tag.PROPN && word.endsWith(".")) || word.startsWith("@");
    }

    private boolean isOpener(int at, int start, int end) {
        Tag tag = words.tag(at);
        boolean afterNoun = end == at && end > start;
        return switch (tag) {
            case DET -> at == start;
            case ADJ, NUM -> !afterNoun || words.isCapital(at) || isBetweenNouns(at);
            case VERB -> !afterNoun && isParticiple(at, start);
            case ADV -> at > start && end == start && words.tag(at + 1) == Tag.ADJ;
            default -> OWNERS.contains(words.lower(at)) && (at == start || isPossessive(at - 1)) && nounAhead(at + 1);
        };
    }

    private boolean nounAhead(int at) {
        Tag tag = words.tag(at);
        return tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.VERB || tag == Tag.NUM;
    }

    /** “campaign deputy Joe Doe” where the tagger takes “deputy” for an adjective. */
    private boolean isBetweenNouns(int at) {
        return words.tag(at) == Tag.ADJ && isNoun(at + 1) && words.sentence(at) == words.sentence(at + 1);
    }

    private boolean isParticiple(int at, int start) {
        String word = words.lower(at);
        return at > start && nounAhead(at + 1) && (word.endsWith("ed") || word.endsWith("ing"));
    }

    /** “of”, “of the”, “for”, “&amp;” between capitals of one name. */
    private boolean joinsName(int at, int end) {
        String word = words.lower(at);
        if (word.equals("the") && words.lower(at - 1).equals("of") && joinsName(at - 1, end)) {
            return true;
        }
        if (word.equals("&")) {
            return end == at && words.isCapital(at + 1);
        }
        if (end != at || !words.isCapital(at - 1)) {
            return false;
        }
        int ahead = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        return word.equals("of")
                ? NAME_OF.contains(words.lower(at - 1)) && words.isCapital(ahead)
                : PARTICLES.contains(word) && words.isCapital(at + 1);
    }

    private boolean isPossessive(int at) {
        return words.lower(at).equals("'s") || (words.word(at).equals("'") && words.lower(at - 1).endsWith("s"));
    }

    private void addPhrase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isPossessive(i)) {
                addOwner(from, i);
            }
        }
        int nameFrom = nameFrom(from, to);
        found.add(new Mention(from, to, nameFrom, nameFrom < to ? Mention.Kind.NAME : Mention.Kind.NOMINAL));
    }

    private void addOwner(int from, int to) {
        int nameFrom = nameFrom(from, to);
        if (nameFrom < to) {
            found.add(new Mention(nameFrom, to, nameFrom, Mention.Kind.POSSESSIVE));
        }
    }

    /** The first word of the name that ends the phrase; {@code to} when it ends in a common noun. */
    private int nameFrom(int from, int to) {
        int at = to;
        while (at > from && isNamePart(at - 1, from)) {
            at--;
        }
        if (at < to - 1 && isLeadIn(at)) {
            at++;
        }
        while (at < to - 1 && !opensName(at, to)) {
            at++;
        }
        return at < to && opensName(at, to) ? at : to;
    }

    /** “Telling Jeb Bush that …”: a capital that only the sentence's start gave. */
    private boolean isLeadIn(int at) {
        String word = words.lower(at);
        boolean first = words.sentence(at - 1) != words.sentence(at) || words.word(at - 1).equals("\"");
        return first && (word.endsWith("ing") || word.endsWith("ed")) && !Lexicon.isFirstName(word);
    }

    private boolean isNamePart(int at, int from) {
        String word = words.lower(at);
        boolean joins = word.equals("of") || word.equals("&") || PARTICLES.contains(word)
                || (word.equals("the") && words.lower(at - 1).equals("of"));
        return (joins && at > from) || word.startsWith("@") || (words.isCapital(at) && words.tag(at) != Tag.DET);
    }

    /** Titles and adjectives before a name are not part of it. */
    private boolean opensName(int at, int to) {
        if (words.word(at).startsWith("@")) {
            return true;
        }
        if (!words.isCapital(at) || words.tag(at) == Tag.DET) {
            return false;
        }
        if (words.tag(at) == Tag.NUM && at + 1 == to) {
            return false;
        }
        return at + 1 == to ? !isOffice(at) : lastTitle(at, to) < at;
    }

    /** “the President”, “Tesla's CEO”: a capital, but no name. */
    private boolean isOffice(int at) {
        boolean owned = words.tag(at - 1) == Tag.DET || isPossessive(at - 1) || OWNERS.contains(words.lower(at - 1));
        return owned && Lexicon.isTitle(words.word(at));
    }

    /** The place of the last title that has a name behind it; -1 without. “Attorney General” alone is no name then. */
    private int lastTitle(int at, int to) {
        for (int i = to - 2; i >= at; i--) {
            boolean title = Lexicon.isTitle(words.word(i)) || Lexicon.ROLES.contains(words.lower(i));
            boolean role = title && !words.lower(i + 1).equals("of");
            if (role || (words.tag(i) == Tag.ADJ && i == at && words.lower(i).endsWith("an") && at + 2 < to)) {
                return i;
            }
        }
        return -1;
    }
}
