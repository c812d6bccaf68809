package dev.verbatim.name;

import java.util.Locale;

/** Names that several share, as pollsters do: “USA TODAY/Suffolk University”, “Oakfield Times/Rock the Vote”. */
final class Slashes {
    /** In words. */
    private static final int LONGEST = 5;

    private Slashes() {}

    /** Whether a word or mark joins what stands before and behind it to one name. */
    static boolean joins(Words words, int at) {
        boolean article = words.lower(at).equals("the") && words.isCapital(at - 1) && words.isCapital(at + 1);
        return isSlash(words, at) || (article && isSlash(words, at - 2));
    }

    private static boolean isSlash(Words words, int at) {
        return words.word(at).equals("/") && words.isCapital(at - 1) && words.isCapital(at + 1)
                && words.span(at - 1).end() == words.span(at).start()
                && words.span(at).end() == words.span(at + 1).start()
                && !Lexicon.isFirstName(words.word(at + 1)) && isBehindOrganisation(words, at);
    }

    /** “University of Texas/”; “AP Photo/Jane Doe” and “Doe/Roe” are no such names. */
    private static boolean isBehindOrganisation(Words words, int slash) {
        for (int at = slash - 1; at >= slash - LONGEST && isPart(words, at); at--) {
            if (isOrganisation(words.word(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Words words, int at) {
        return words.isCapital(at) || words.lower(at).equals("of");
    }

    private static boolean isOrganisation(String word) {
        boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return initials || Lexicon.ORGANISATION.contains(word.toLowerCase(Locale.ROOT));
    }
}
