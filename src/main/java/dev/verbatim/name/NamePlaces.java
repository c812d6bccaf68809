package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Set;

/** Where in a noun phrase its name begins: titles, offices and the capital of a sentence's first word are no part of it. */
final class NamePlaces {
    static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our", "your");
    private static final Set<String> SAINT = Set.of("st", "st.", "saint", "san", "santa");
    static final Set<String> PARTICLES = Set.of("de", "von", "van", "bin", "al", "la", "der");

    private final Words words;

    NamePlaces(Words words) {
        this.words = words;
    }

    /** The first word of the name that ends the phrase; {@code to} when it ends in a common noun. */
    int nameFrom(int from, int to) {
        if (isOfPlace(from, to)) {
            return to;
        }
        int at = to;
        while (at > from && isNamePart(at - 1, from)) {
            at--;
        }
        if (at < to - 1 && isLeadIn(at)) {
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
        boolean owned = words.tag(at - 1) == Tag.DET || isPossessive(words, at - 1)
                || OWNERS.contains(words.lower(at - 1));
        return owned && Lexicon.isTitle(words.word(at));
    }

    /** The place of the last title that has a name behind it; -1 without. “Attorney General” alone is no name then. */
    private int lastTitle(int at, int to) {
        for (int i = to - 2; i >= at; i--) {
            boolean of = words.lower(i + 1).equals("of");
            int affair = of && isTitle(i) ? affair(i + 2, to) : -1;
            if (affair >= 0) {
                return affair;
            }
            boolean role = isTitle(i) && !of;
            if (role || (words.tag(i) == Tag.ADJ && i == at && words.lower(i).endsWith("an") && at + 2 < to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isTitle(int at) {
        return Lexicon.isTitle(words.word(at)) || Lexicon.ROLES.contains(words.lower(at));
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
