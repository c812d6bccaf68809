package dev.verbatim.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation “the newspaper” or “the group” is: of those that were named just before the one that is most in mind,
 * rather one whose name tells that it is such a thing.
 *
 * <p>Known misses: “the party”, and towns and countries.
 */
final class Organisations {
    private static final Set<String> PRESS = Set.of("newspaper", "paper", "magazine", "outlet", "publication",
            "network",
            "website", "channel", "station", "site", "blog", "tabloid");
    private static final Set<String> FIRMS = Set.of("company", "firm", "bank", "retailer", "carmaker", "manufacturer",
            "startup");
    private static final Set<String> GROUPS = Set.of("group", "organization", "organisation", "foundation", "nonprofit",
            "charity", "union", "association", "committee", "institute", "panel", "coalition");
    /** Words that stand in the names of those who are called so. */
    private static final Set<String> OWN = Set.of("department", "bureau", "commission", "ministry", "committee",
            "foundation",
            "union", "institute", "association");
    private static final Set<String> AGENCIES = Set.of("agency", "department", "bureau", "commission", "ministry");
    /** Words of names that tell of what kind somebody is. */
    private static final Map<Set<String>, Set<String>> TYPICAL = Map.of(
            PRESS,
            Set.of("times", "post", "news", "journal", "herald", "tribune", "globe", "gazette", "daily", "magazine",
                    "press", "review", "television", "radio", "telegraph", "guardian", "examiner", "register",
                    "chronicle",
                    "inquirer", "politico", "bloomberg", "breitbart", "advocate", "leader", "star", "sun", "beast"),
            FIRMS,
            Set.of("inc", "inc.", "corp", "corp.", "co.", "group", "bank", "holdings", "airlines", "motors",
                    "technologies",
                    "pharmaceuticals", "capital", "partners", "systems", "networks", "industries", "energy",
                    "enterprises"),
            GROUPS,
            Set.of("foundation", "council", "association", "group", "committee", "action", "fund", "pac", "coalition",
                    "union", "league", "society", "institute", "alliance", "network", "organization", "center",
                    "federation",
                    "project", "panel", "americans", "watch"),
            AGENCIES, Set.of("agency", "department", "bureau", "commission", "administration", "ministry", "service",
                    "office"));
    /** What a story may call a name that does not tell it: “Volkswagen … the carmaker”, but not “the agency” or “the union”. */
    private static final Set<String> PLAIN = Set.of("company", "firm", "bank", "retailer", "carmaker", "manufacturer",
            "startup", "group", "organization", "organisation", "nonprofit", "charity");
    private static final String EDITORIAL = "editorial";
    private static final double TYPE = 1.5;
    /** How many sentences before its words the name may stand. */
    private static final int REACH = 3;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;
    /** About: a subject of the paragraph before, where the name does not tell of what kind it is; or any other name there. */
    private static final double CLEAR = 1;
    private static final double LEAST = -2;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;
    /** The common nouns for organisations that the story has told of without a name, and where it first did. */
    private final Map<String, Integer> introduced = new HashMap<>();

    Organisations(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
        for (int i = 0; i < mentions.size(); i++) {
            if (isIntroduced(i)) {
                introduced.putIfAbsent(words.lower(mentions.get(i).head()), i);
            }
        }
    }

    /** The place of the name that the words stand for; -1 for other words, or when it is not clear. */
    int of(int place) {
        Set<String> kind = kind(mentions.get(place));
        return kind.isEmpty() ? -1 : nearest(place, kind);
    }

    /** Of “the newspaper”, “the conservative-leaning newspaper”; empty for other words. */
    private Set<String> kind(Mention mention) {
        boolean plain = words.lower(mention.from()).equals("the") && mention.kind() == Mention.Kind.NOMINAL
                && words.tag(mention.to()) != Words.Tag.ADP
                && mention.head() > mention.from()
                && IntStream.range(mention.from() + 1, mention.to()).noneMatch(words::isCapital);
        return plain
                ? kind(isBoard(mention) ? EDITORIAL : words.lower(mention.head()))
                : Set.of();
    }

    private static Set<String> kind(String head) {
        return head.equals(EDITORIAL)
                ? PRESS
                : TYPICAL.keySet().stream().filter(kind -> kind.contains(head)).findFirst().orElse(Set.of());
    }

    /** “the editorial board” */
    private boolean isBoard(Mention mention) {
        return words.lower(mention.head()).equals("board") && words.lower(mention.head() - 1).equals(EDITORIAL);
    }

    private int nearest(int place, Set<String> kind) {
        Mention group = mentions.get(place);
        String head = words.lower(group.head());
        boolean bare = group.head() == group.from() + 1 && introduced.getOrDefault(head, place) >= place;
        Set<String> typical = TYPICAL.getOrDefault(kind, Set.of());
        int best = -1;
        double most = LEAST;
        for (int i = place - 1; i >= Math.max(0, place - MOST) && !(isIntroduced(i) && isCalled(i, head))
                && prominence.sentencesBetween(mentions.get(i), group) <= REACH; i--) {
            if (!prominence.isQuoted(mentions.get(i)) && isOrganisation(i)) {
                double type = type(mentions.get(i), OWN.contains(head) ? Set.of(head) : typical);
                double score = prominence.score(mentions.get(i), group) + type;
                boolean better = score > most && (type > 0 || (bare && score > CLEAR && mayBe(head, i)));
                best = better ? i : best;
                most = better ? score : most;
            }
        }
        return best;
    }

    /** “a small firm”, unlike that of “Acme, a small firm”. */
    private boolean isIntroduced(int place) {
        Mention mention = mentions.get(place);
        return entities.get(place) == null && words.lower(mention.from()).startsWith("a")
                && !words.word(mention.from() - 1).equals(",");
    }

    private boolean isCalled(int place, String head) {
        return words.lower(mentions.get(place).head()).equals(head);
    }

    /** Of names that do not tell what they are those report that say something. */
    private boolean mayBe(String head, int place) {
        return PLAIN.contains(head) || (PRESS.contains(head) && prominence.announces(mentions.get(place)));
    }

    private boolean isOrganisation(int place) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        boolean many = entity != null && entity.name().size() == 1 && Antecedents.isGroup(words.lower(mention.head()));
        return entity != null && !entity.isHuman() && !many && !isPlace(mention);
    }

    /** “Ohio”, not the “Bridge Council of Ohio”. */
    private boolean isPlace(Mention mention) {
        return Lexicon.PLACES.contains(words.lower(mention.head())) && IntStream.range(mention.from(), mention.to())
                .noneMatch(word -> Lexicon.ORGANISATION.contains(words.lower(word)));
    }

    private double type(Mention mention, Set<String> typical) {
        boolean ofKind = has(mention, typical);
        boolean ofAnother = TYPICAL.values().stream().anyMatch(other -> has(mention, other));
        return ofKind ? TYPE : ofAnother ? -TYPE : 0;
    }

    private boolean has(Mention mention, Set<String> typical) {
        return IntStream.range(mention.nameFrom(), mention.to()).mapToObj(words::lower).anyMatch(typical::contains);
    }
}
