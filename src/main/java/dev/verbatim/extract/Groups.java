package dev.verbatim.extract;

import dev.verbatim.name.KnownNames;
import dev.verbatim.story.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who are told by a name that is not theirs: “Ukrainian officials” are not “Ukrainian”, nor “Brandt voters” Brandt. */
final class Groups {
    private static final Pattern NOUN = Pattern.compile("[ \u00a0](\\p{Ll}+)\\b");
    private static final Set<String> GROUPS = Set.of("people", "police", "allies", "residents", "students", "citizens",
            "troops", "families", "groups", "aides", "voters", "women", "men");

    private Groups() {}

    /** The name, with the noun behind it for whom it stands. */
    static Span whole(String text, Span name) {
        Matcher noun = NOUN.matcher(text).region(name.end(), text.length());
        return noun.lookingAt() && isMany(noun.group(1)) ? new Span(name.start(), noun.end()) : name;
    }

    private static boolean isMany(String noun) {
        return GROUPS.contains(noun) || KnownNames.isForMany(noun);
    }
}
