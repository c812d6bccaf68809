package dev.verbatim.name;

import java.util.Set;

/** Names that belong together though one part owns the other: “Depot Workers' Union”, “Saint Alban's Hospital”. */
final class OwnedNames {
    /** What such names end in. */
    private static final Set<String> SEATS = Set.of("alliance", "association", "board", "church", "club", "college",
            "council", "federation", "forum", "foundation", "fund", "guild", "home", "hospital", "infirmary",
            "institute", "league", "party", "school", "society", "trust", "union", "university");
    private static final Set<String> OWNERS = Set.of("women", "men", "children", "people", "king", "queen", "girls",
            "boys");
    private static final Set<String> SAINTS = Set.of("saint", "st", "st.");
    /** How many words may stand behind the owner. */
    private static final int MOST_BEHIND = 3;

    private OwnedNames() {}

    /** Whether the apostrophe here stands inside a name: not that of “Jane Doe's Association”. */
    static boolean joins(Words words, int at) {
        boolean owner = NamePlaces.isPossessive(words, at) && words.isCapital(at - 1)
                && (words.word(at).equals("'") ? isOfMany(words, at - 1) : isOwner(words, at - 1));
        return owner && last(words, at) > at;
    }

    /** The last word of the name that an apostrophe stands in; the apostrophe without any. */
    static int last(Words words, int at) {
        int last = at;
        while (last < at + MOST_BEHIND && words.isCapital(last + 1)
                && words.sentence(last + 1) == words.sentence(at)) {
            last++;
        }
        return SEATS.contains(words.lower(last)) ? last : at;
    }

    /** “Workers”, “Sellers”, unlike “Jane Sanders”. */
    private static boolean isOfMany(Words words, int at) {
        return Antecedents.isGroup(words.lower(at)) && !Lexicon.isFirstName(words.word(at - 1))
                && !Lexicon.isTitle(words.word(at - 1));
    }

    private static boolean isOwner(Words words, int at) {
        return OWNERS.contains(words.lower(at)) || SAINTS.contains(words.lower(at - 1));
    }
}
