package dev.verbatim.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What single words tell about names. All words in lower case, with plain apostrophes. */
final class Lexicon {
    static final Set<String> MALE = WordList.read("male.txt");
    static final Set<String> FEMALE = WordList.read("female.txt");
    /** Words before a name that make it a person's: “Sen.”, “President”. */
    static final Set<String> TITLES = WordList.read("titles.txt");
    /** Words that only names of organisations hold: “University”. */
    static final Set<String> ORGANISATION = WordList.read("organisations.txt");
    /** Words that end the names of firms and leagues, and nobody's: “Motors”. */
    static final Set<String> TRADES = WordList.read("trades.txt");
    static final Set<String> PLACES = WordList.read("places.txt");
    /** Common nouns for one person: “spokesman”. */
    static final Set<String> ROLES = WordList.read("roles.txt");

    /** Words for somebody of a party. */
    static final Set<String> PARTIES = Set.of("republican", "democrat", "independent");
    static final Set<String> POLLS = Set.of("poll", "polls", "survey", "surveys", "polling");
    /** What people say and write: “statement”. */
    static final Set<String> UTTERANCES = Set.of("poll", "tweet", "tweets", "post", "statement", "letter", "email",
            "e-mail",
            "memo", "book", "speech", "message", "comment", "comments", "remarks", "op-ed", "column", "testimony",
            "editorial",
            "article", "essay", "report", "study", "survey", "audit", "inquiry", "affidavit", "indictment", "lawsuit");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Lexicon() {}

    static boolean isFirstName(String word) {
        String lower = given(word);
        return MALE.contains(lower) || FEMALE.contains(lower) || isDouble(lower);
    }

    /** “carol-ann” */
    private static boolean isDouble(String lower) {
        int hyphen = lower.indexOf('-');
        return hyphen > 0 && isFirstName(lower.substring(0, hyphen)) && isFirstName(lower.substring(hyphen + 1));
    }

    /** In lower case; without its accents where the lists have it so: “María”. */
    private static String given(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MALE.contains(lower) || FEMALE.contains(lower) || lower.chars().allMatch(letter -> letter < 128)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    static Gender genderOf(String first) {
        String name = given(first);
        String lower = isDouble(name) ? name.substring(0, name.indexOf('-')) : name;
        boolean male = MALE.contains(lower);
        boolean female = FEMALE.contains(lower);
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }
}
