package dev.verbatim.name;

import java.util.Map;
import java.util.Set;

/** Who made a document where a story tells what was done: “Doe emailed voters. … The email”, “Acme sued Roe. … The lawsuit”. */
final class Deeds {
    private static final Map<String, String> DONE = Map.of("emailed", "email", "e-mailed", "e-mail", "sued", "lawsuit",
            "sues", "lawsuit", "suing", "lawsuit", "petitioned", "petition");

    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private final Words words;
    private final Documents documents;
    private final Prominence prominence;

    Deeds(Words words, Documents documents, Prominence prominence) {
        this.words = words;
        this.documents = documents;
        this.prominence = prominence;
    }

    /** Whether somebody alone does there what makes a document of a kind. */
    boolean makes(Mention doer, Set<String> kind) {
        String deed = words.lower(documents.verb(doer.to()));
        String far = words.lower(prominence.farVerb(doer));
        boolean made = kind.contains(DONE.getOrDefault(deed, "")) || kind.contains(DONE.getOrDefault(far, ""));
        return made && isAlone(doer) && !PASSIVE.contains(words.lower(documents.verb(doer.to()) - 1));
    }

    /** “Doe, who is ill, has filed a lawsuit” */
    boolean makesFarBehind(Mention doer) {
        int verb = prominence.farVerb(doer);
        return verb >= 0 && isAlone(doer) && documents.isMade(verb);
    }

    /** Unlike Roe in “Doe and Roe sued”. */
    private boolean isAlone(Mention doer) {
        String before = words.lower(doer.from() - 1);
        return !before.equals("and") && !before.equals("by");
    }
}
