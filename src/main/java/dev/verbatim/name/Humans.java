package dev.verbatim.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which names of a story are persons': those that open with a title or a first name, and those that nothing is known of but
 * that do what persons do, wherever the story tells it: “Okafor, 19, …” makes “Chidi Okafor” a person everywhere.
 */
final class Humans {
    /** What firms and countries are, too: “the stadium's owner, Acme Works, …”. */
    private static final Set<String> OF_FIRMS = Set.of("owner", "partner", "sponsor", "host", "neighbor", "neighbour",
            "producer", "publisher", "broker", "founder", "champion", "rival", "winner", "maker", "developer", "page",
            "auditor", "tenant", "predecessor", "successor");
    private static final Set<String> ROYAL = Set.of("prince", "princess", "king", "queen", "pope", "sheikh", "emir",
            "sultan", "emperor");
    static final Set<String> MONTHS = Set.of("march", "april", "may", "june", "august");
    /** In words. */
    private static final int LONGEST_ROLE = 7;

    private final Words words;
    private final boolean[] headline;
    /** Names as they are written: single ones, and those of several words. */
    private final Set<String> acting = new HashSet<>();

    Humans(Words words, List<Mention> mentions, boolean[] headline) {
        this.words = words;
        this.headline = headline;
        for (Mention mention : mentions) {
            if (mention.isName() && acts(mention)) {
                acting.add(String.join(" ", NameParts.of(words, mention)));
            }
        }
    }

    /** Whether a name of one word, or of several, is one that does what persons do. */
    boolean isActing(String name) {
        return acting.contains(name);
    }

    /** “Prince Alfred”, whom nobody calls by a family name. */
    boolean isRoyal(Mention mention) {
        return mention.nameFrom() > 0 && ROYAL.contains(words.lower(mention.nameFrom() - 1));
    }

    /** Whether a name of several words is a person's. */
    boolean has(Mention mention, List<String> name) {
        boolean titled = mention.nameFrom() > 0 && Lexicon.isTitle(words.word(mention.nameFrom() - 1));
        boolean trade = Lexicon.TRADES.contains(NameParts.last(name)); // “Oakfield Foods said”
        if (trade || name.stream().anyMatch(Humans::isOfOrganisations)) {
            return isGivenName(name.getFirst())
                    && (titled || !Lexicon.ORGANISATION.contains(NameParts.last(name)));
        }
        return titled || Lexicon.isFirstName(name.getFirst())
                || (isUnknown(name) && (isActingElsewhere(mention, name) || isActing(String.join(" ", name))));
    }

    /** Other words may open a sentence or a headline: “Beneath Khan’s win, …”, “Poll-winner Khan”. */
    private boolean isActingElsewhere(Mention mention, List<String> name) {
        return isActing(name.getLast()) && !headline[mention.from()] && !name.getFirst().contains("-")
                && words.tag(mention.nameFrom()) == Words.Tag.PROPN;
    }

    private static boolean isOfOrganisations(String part) {
        return Lexicon.ORGANISATION.contains(part.toLowerCase(Locale.ROOT)) || part.equals("of")
                || LongNames.JOINERS.contains(part);
    }

    private boolean acts(Mention mention) {
        return mention.nameFrom() == mention.head()
                ? actsAlone(mention)
                : !headline[mention.from()] && actsInFull(mention);
    }

    /** “Khan said”, “Khan, 19, …”, but not “Napoli, who lost, …” */
    private boolean actsAlone(Mention mention) {
        String name = words.word(mention.head());
        String lower = words.lower(mention.head());
        boolean unknown = words.tag(mention.from()) != Words.Tag.DET && !isShouted(name)
                && !Lexicon.PLACES.contains(lower) && !Lexicon.ORGANISATION.contains(lower)
                && (!lower.endsWith("s") || lower.endsWith("ss"));
        return unknown && (says(mention) || isNamedLast(mention) || isAged(mention));
    }

    /** “…,” said Khan. */
    private boolean isNamedLast(Mention mention) {
        String said = words.lower(mention.from() - 1);
        return (said.equals("said") || said.equals("says"))
                && Character.isLetter(words.word(mention.to() - 1).charAt(0))
                && (words.word(mention.from() - 2).equals(",") || words.word(mention.from() - 2).equals("\""));
    }

    /** “said Rio Tilton”, “Rio Tilton, 19, …”, “the brewery's manager, Rio Tilton, …”, “goalkeeper Rio Tilton”. */
    private boolean actsInFull(Mention mention) {
        boolean comma = words.word(mention.to()).equals(",");
        return isAged(mention) || isWho(mention) || (comma && isRoleBehind(mention.to() + 1)) || isIntroduced(mention)
                || says(mention) || SpeechVerbs.isSaid(words.lower(mention.from() - 1));
    }

    /** “Khan openly said” */
    private boolean says(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        boolean goesOn = words.lower(at).equals("went") && words.lower(at + 1).equals("on");
        return goesOn || SpeechVerbs.isSaid(words.lower(at));
    }

    private boolean isAged(Mention mention) {
        int at = mention.to();
        return words.word(at).equals(",") && words.tag(at + 1) == Words.Tag.NUM && words.word(at + 2).equals(",");
    }

    private boolean isWho(Mention mention) {
        return words.word(mention.to()).equals(",") && words.lower(mention.to() + 1).equals("who");
    }

    private boolean isIntroduced(Mention mention) {
        if (mention.nameFrom() > mention.from()) {
            return !words.isCapital(mention.nameFrom() - 1) && isRole(mention.nameFrom() - 1);
        }
        boolean apposed = words.word(mention.from() - 1).equals(",") && words.word(mention.to()).equals(",");
        return apposed && (isRole(mention.from() - 2) || isRoleOf(mention.from() - 2) || isOneOf(mention.from() - 1));
    }

    /** “One of them, Zadki Orum, …” */
    private boolean isOneOf(int comma) {
        return words.lower(comma - 3).equals("one") && words.lower(comma - 2).equals("of")
                && words.lower(comma - 1).equals("them");
    }

    private boolean isRole(int at) {
        return Lexicon.ROLES.contains(words.lower(at)) && !OF_FIRMS.contains(words.lower(at));
    }

    /** “a spokesman for the dockers' union” */
    private boolean isRoleOf(int end) {
        int at = end;
        while (at > end - LONGEST_ROLE && isOfPhrase(at)) {
            at--;
        }
        return at < end && words.tag(at) == Words.Tag.ADP && isRole(at - 1);
    }

    /** “the Oakfield High Commissioner” */
    private boolean isRoleBehind(int at) {
        int end = at;
        while (end < at + LONGEST_ROLE && isOfPhrase(end)) {
            end++;
        }
        boolean speaks = words.tag(end) == Words.Tag.VERB || words.tag(end) == Words.Tag.AUX; // “In Oakfield, the mayor said”
        return end > at && !speaks && Lexicon.ROLES.contains(words.lower(end - 1));
    }

    private boolean isOfPhrase(int at) {
        return switch (words.tag(at)) {
            case DET, ADJ, ADV, NOUN, PROPN -> true;
            default -> NamePlaces.isPossessive(words, at);
        };
    }

    private static boolean isUnknown(List<String> name) {
        boolean opensLate = name.size() > 2 && Lexicon.isFirstName(name.get(1)) // “Deport Jane Doe”, but “J. Jane Doe”
                && !name.getFirst().endsWith(".");
        return name.size() <= 3 && !opensLate
                && name.stream().noneMatch(part -> Lexicon.PLACES.contains(part.toLowerCase(Locale.ROOT))
                        || isShouted(part) || Lexicon.isTitle(part));
    }

    private static boolean isShouted(String part) {
        return part.length() > 1 && !part.endsWith(".") && part.equals(part.toUpperCase(Locale.ROOT));
    }

    /** “June” and “Virginia” are months and places, as long as no family name tells otherwise. */
    static boolean isGivenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Lexicon.isFirstName(word) && !MONTHS.contains(lower) && !Lexicon.PLACES.contains(lower)
                && !Lexicon.ORGANISATION.contains(lower);
    }
}
