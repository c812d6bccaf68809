package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Set;
import java.util.stream.IntStream;

/** Where in a noun phrase its name begins: titles, offices and the capital of a sentence's first word are no part of it. */
final class NamePlaces {
    static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "your");
    /** Offices that papers are called by. */
    private static final Set<String> PRINTED = Set.of("reporter", "republican", "democrat", "activist", "star",
            "leader",
            "deputy", "king", "father", "brother", "judge", "prince", "economist");
    /** Whom such words describe; what they belong to has them in its name. */
    private static final Set<String> CAMPS = Set.of("republican", "conservative", "liberal", "socialist");
    /** What is a title before persons’ names only. */
    private static final Set<String> WIDE = Set.of("general", "major", "king", "queen", "prince", "star");
    private static final Set<String> SAINT = Set.of("st", "st.", "saint", "san", "santa");
    static final Set<String> PARTICLES = Set.of("de", "von", "van", "bin", "ibn", "al", "la", "der");

    private final Words words;

    NamePlaces(Words words) {
        this.words = words;
    }

    /** The first word of the name that ends the phrase; {@code to} when it ends in a common noun. */
    int nameFrom(int from, int to) {
        if (isOfPlace(from, to) || isLongOffice(from, to) || isForMany(from, to)
                || Epithets.isDemonym(words, from, to)) {
            return to;
        }
        int at = to;
        while (at > from && isNamePart(at - 1, from)) {
            at--;
        }
        if (at < to - 1 && isLeadIn(at, to)) {
            at++;
        }
        if (words.lower(from - 1).equals("of") && isTitle(from - 2)) {
            at = Math.max(at, affair(from, to) + 1);
        }
        while (at < to - 1 && !opensName(at, to)) {
            at = Math.max(at, lastTitle(at, to)) + 1;
        }
        return at < to && opensName(at, to) ? at : to;
    }

    /** “the Florida Republican”: a description, with capitals; only a newspaper of such a name reports. */
    private boolean isOfPlace(int from, int to) {
        boolean party = to - from > 2 && words.lower(from).equals("the")
                && Lexicon.PARTIES.contains(words.lower(to - 1));
        return party && Lexicon.PLACES.contains(words.lower(to - 2)) && !words.lower(to).startsWith("report");
    }

    /** “Residents said”: people without a name, with a capital that only the sentence's start gave. */
    private boolean isForMany(int from, int to) {
        return to - from == 1 && opens(from) && words.tag(from) == Tag.NOUN
                && KnownNames.isForMany(words.lower(from)) && !isOfParty(words.lower(from));
    }

    /** “Democrats”: a name, though of many. */
    static boolean isOfParty(String many) {
        return Lexicon.PARTIES.contains(many.substring(0, many.length() - 1));
    }

    /** “the United Nations High Commissioner”: an office with capitals, unlike “the Advocate”, “the Department of Justice”. */
    private boolean isLongOffice(int from, int to) {
        String head = words.lower(to - 1);
        return to - from > 2 && words.tag(from) == Tag.DET && words.isCapital(to - 1)
                && Lexicon.ROLES.contains(head) && Lexicon.isTitle(head) && !PRINTED.contains(head)
                && !(words.lower(to - 2).equals("of") && isOrganisation(to - 3));
    }

    /** “Telling Jane Doe that …”, “Like Jane Doe, …”: a capital that only the sentence's start gave; “Senators Jane Doe and …”. */
    private boolean isLeadIn(int at, int to) {
        String word = words.lower(at);
        boolean given = at + 2 < to && Lexicon.isFirstName(words.word(at + 1));
        boolean plain = given && words.tag(at) != Tag.PROPN && !word.endsWith(".") && !isOrganisation(to - 1);
        boolean verb = (word.endsWith("ing") || word.endsWith("ed")) && words.tag(at) != Tag.PROPN
                && !holdsOrganisation(at + 1, to) && !isOfFirm(at, to); // “United Airlines”, “Sterling Foods”
        return !Lexicon.isFirstName(word)
                && ((opens(at) && (verb || plain)) || (given && KnownNames.isForMany(word)));
    }

    private boolean opens(int at) {
        return words.sentence(at - 1) != words.sentence(at) || words.word(at - 1).equals("\"");
    }

    private boolean isNamePart(int at, int from) {
        String word = words.lower(at);
        boolean joins = word.equals("of") || word.equals("&") || Slashes.joins(words, at) || LongNames.joins(words, at)
                || PARTICLES.contains(word) || OwnedNames.joins(words, at)
                || (word.equals("the") && words.lower(at - 1).equals("of"));
        return (joins && at > from) || Handles.is(words.word(at))
                || (words.isCapital(at) && words.tag(at) != Tag.DET && !Ages.is(word));
    }

    /** Titles and adjectives before a name are not part of it. */
    private boolean opensName(int at, int to) {
        if (Handles.is(words.word(at))) {
            return true;
        }
        if (!words.isCapital(at) || words.tag(at) == Tag.DET) {
            return false;
        }
        if (words.tag(at) == Tag.NUM && at + 1 == to) {
            return false;
        }
        return !isOffice(to - 1) && (at + 1 == to || lastTitle(at, to) < at);
    }

    /** “the President”, “Tesla's CEO”: a capital, but no name. */
    private boolean isOffice(int at) {
        boolean owned = words.tag(at - 1) == Tag.DET || isPossessive(words, at - 1)
                || OWNERS.contains(words.lower(at - 1));
        boolean shortened = words.word(at).endsWith(".") && words.word(at).length() > 3 && words.isCapital(at - 1); // “Ohio Gov.”
        return (owned || shortened) && Lexicon.isTitle(words.word(at));
    }

    /** The place of the last title that has a name behind it; -1 without. “Attorney General” alone is no name then. */
    private int lastTitle(int at, int to) {
        for (int i = to - 2; i >= at; i--) {
            boolean of = words.lower(i + 1).equals("of");
            int affair = of && isTitle(i) ? affair(i + 2, to) : -1;
            if (affair >= 0) {
                return affair;
            }
            boolean role = isTitle(i) && !of && !isOfOrganisation(i, to);
            boolean origin = words.tag(i) == Tag.ADJ && i == at && words.lower(i).endsWith("an") && at + 2 < to
                    && !holdsOrganisation(i + 1, to) && !isOfFirm(i, to);
            if (role || origin) {
                return i;
            }
        }
        return -1;
    }

    /** “Justice Department”: nobody is called “Department”; “Republican National Committee”, “Conservative Fund”. */
    private boolean isOfOrganisation(int title, int to) {
        boolean justice = title + 2 == to && words.lower(title).equals("justice") && isOrganisation(to - 1);
        return justice || isOfFirm(title, to)
                || (CAMPS.contains(words.lower(title)) && holdsOrganisation(title + 1, to));
    }

    /** “General Motors”, “Oakfield General Hospital”, unlike “retailer Oakfield Foods” and “GOP House”. */
    private boolean isOfFirm(int title, int to) {
        boolean wide = WIDE.contains(words.lower(title)) && isOrganisation(to - 1);
        return title + 1 < to && words.isCapital(title) && (wide || Lexicon.TRADES.contains(words.lower(to - 1)));
    }

    private boolean holdsOrganisation(int from, int to) {
        return IntStream.range(from, to).anyMatch(this::isOrganisation);
    }

    private boolean isOrganisation(int at) {
        return Lexicon.ORGANISATION.contains(words.lower(at));
    }

    private boolean isTitle(int at) {
        return (Lexicon.isTitle(words.word(at)) || Lexicon.ROLES.contains(words.lower(at))) && !isGiven(at);
    }

    /** “goalkeeper Dean Roe”: no dean. */
    private boolean isGiven(int at) {
        return words.isCapital(at) && Lexicon.isFirstName(words.word(at)) && Lexicon.ROLES.contains(words.word(at - 1));
    }

    /** The last word of “of State” when a given name stands behind it: “Secretary of State Jane Doe”; -1 without. */
    private int affair(int from, int to) {
        if (Lexicon.isFirstName(words.word(from)) || SAINT.contains(words.lower(from))) {
            return -1; // “the niece of Martin Luther King”
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (Lexicon.isFirstName(words.word(i))) {
                return i - 1;
            }
        }
        return -1;
    }

    static boolean isPossessive(Words words, int at) {
        return words.lower(at).equals("'s") || (words.word(at).equals("'") && words.lower(at - 1).endsWith("s"));
    }
}
