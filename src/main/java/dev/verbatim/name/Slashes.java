package dev.verbatim.name;

import java.util.Locale;

/** Names that several share, as pollsters do: “USA TODAY/Suffolk University”, “Oakfield Times/Rock the Vote”. */
final class Slashes {
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
                && !Lexicon.isFirstName(words.word(at + 1)) && isOrganisation(words.word(at - 1));
    }

    /** “AP Photo/Jane Doe” and “Doe/Roe” are no such names. */
    private static boolean isOrganisation(String word) {
        boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return initials || Lexicon.ORGANISATION.contains(word.toLowerCase(Locale.ROOT));
    }
}
