package dev.verbatim.extract;

import dev.verbatim.story.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are told by a name that is not theirs: “Ukrainian officials” are not “Ukrainian”, nor “Brandt voters” Brandt. */
final class Groups {
    /** Nouns for several people, by what such nouns end in; hardly any verb does. */
    private static final Pattern MANY = Pattern.compile("[ \u00a0](?:\\p{Ll}+(?:ers|ors|ists|ians|ats|als|men)"
            + "|people|police|voters|aides|allies|residents|students|citizens|troops|families|groups)\\b");

    private Groups() {}

    /** The name, with the noun behind it for whom it stands. */
    static Span whole(String text, Span name) {
        Matcher noun = MANY.matcher(text).region(name.end(), text.length());
        return noun.lookingAt() ? new Span(name.start(), noun.end()) : name;
    }
}
