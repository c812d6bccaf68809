package dev.verbatim.name;

import java.util.Set;

/** Verbs of saying and thinking, by how far they can be told from nouns. All in lower case. */
final class SpeechVerbs {
    static final Set<String> SAID = Set.of("said", "says", "tweeted", "told", "wrote", "added", "claimed", "asked",
            "replied", "argued", "noted", "explained", "insisted", "warned", "announced", "stated", "declared");
    static final Set<String> SAYS = Set.of("asks", "writes", "adds", "tells", "argues", "insists", "tweets", "thinks",
            "believes", "jokes", "claims", "notes", "calls", "wants", "warns", "admits", "explains", "responds",
            "replies", "predicts", "hopes", "knows", "suggests", "recalls", "contends", "concedes", "vows",
            "promises", "praises", "blasts", "plans", "urges", "concludes");
    /** Verbs that stand behind many: “strategists concede”. */
    static final Set<String> SAY = Set.of("say", "argue", "concede", "insist", "hope", "fear", "believe", "think",
            "want", "vow", "warn", "worry", "show", "suggest", "find", "predict", "contend", "agree", "allege",
            "complain", "write", "conclude", "claim", "note", "blame", "acknowledge", "admit", "deny", "doubt",
            "expect", "oppose");
    /** “CBS News reports that”. */
    static final Set<String> THAT = Set.of("reports", "projects", "estimates", "shows", "finds", "states");
    /** “The Oakfield Times poll shows”. */
    static final Set<String> FINDS = Set.of("shows", "showed", "finds", "found", "suggests", "puts", "gives", "gave",
            "out");
    /** Verbs that are no noun in any form. */
    static final Set<String> ARGUES = Set.of("argues", "insists", "writes", "says", "tells", "thinks", "believes",
            "admits", "explains", "responds", "replies", "suggests", "contends", "concedes", "acknowledges",
            "alleges", "announces", "asserts", "complains", "declares", "denies", "describes", "emphasizes",
            "maintains", "reveals", "confirms", "proposes", "accuses", "denounces", "condemns", "continues",
            "appears", "seems", "becomes", "discusses", "defends", "discloses", "recommends", "concludes", "predicts",
            "warns", "reminds", "reiterates",
            "testifies", "criticizes", "criticises");
    /** Of words that may be nouns, too, those that are verbs behind a name: “with Jane Doe calling it a joke”. */
    static final Set<String> CALLING = Set.of("calling", "saying", "telling", "claiming", "arguing", "accusing",
            "urging", "noting", "asking", "insisting", "adding", "declaring", "describing", "suggesting",
            "criticizing", "denouncing", "demanding", "blaming");

    /** What may stand before them: “Doe did say”. */
    static final Set<String> AUXILIARIES = Set.of("did", "does", "has", "had", "was", "is", "will", "would",
            "could");

    private SpeechVerbs() {}

    /** Whether a word is a form of “say” or the like. */
    static boolean isSaid(String word) {
        return SAID.contains(word) || SAYS.contains(word);
    }
}
