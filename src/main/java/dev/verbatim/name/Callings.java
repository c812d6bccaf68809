package dev.verbatim.name;

import java.util.Map;
import java.util.Set;

/** What organisations are called, and what their names tell of it: “the newspaper” is rather the Times than the Bank. */
final class Callings {
    private static final Set<String> PRESS = Set.of("newspaper", "paper", "magazine", "outlet", "publication",
            "network",
            "website", "channel", "station", "site", "blog", "tabloid");
    private static final Set<String> FIRMS = Set.of("company", "firm", "bank", "retailer", "carmaker", "automaker",
            "drugmaker", "chipmaker", "manufacturer", "startup", "airline", "lender", "insurer", "brewer",
            "supermarket", "conglomerate", "giant");
    private static final Set<String> CLUBS = Set.of("club", "side");
    private static final Set<String> GROUPS = Set.of("group", "organization", "organisation", "foundation", "nonprofit",
            "charity", "union", "association", "committee", "institute", "panel", "coalition", "council", "board",
            "league", "federation");
    /** Words that stand in the names of those who are called so. */
    private static final Set<String> OWN = Set.of("department", "bureau", "commission", "ministry", "committee",
            "foundation",
            "union", "institute", "association", "council", "board", "league", "federation");
    private static final Set<String> PARTIES = Set.of("party");
    /** Public agencies that are known by their initials. */
    private static final Set<String> INITIALS = Set.of("fbi", "cia", "nsa", "epa", "irs", "fda", "cdc", "nasa", "fema",
            "sec", "fcc", "ftc", "faa", "osha", "usda", "noaa", "interpol", "europol", "iaea", "unicef", "unhcr");
    private static final Set<String> AGENCIES = Set.of("agency", "department", "bureau", "commission", "ministry",
            "regulator", "watchdog", "authority");
    /** Words of names that tell of what kind somebody is. */
    private static final Map<Set<String>, Set<String>> TYPICAL = Map.of(
            PRESS,
            Set.of("times", "post", "news", "journal", "herald", "tribune", "globe", "gazette", "daily", "magazine",
                    "press", "review", "television", "radio", "telegraph", "guardian", "examiner", "register",
                    "chronicle", "sentinel", "courier", "dispatch", "observer", "bulletin", "ledger", "mail", "express",
                    "mirror", "argus",
                    "inquirer", "politico", "bloomberg", "breitbart", "advocate", "leader", "star", "sun", "beast"),
            FIRMS,
            Set.of("inc", "inc.", "corp", "corp.", "co.", "group", "bank", "holdings", "airlines", "motors",
                    "technologies",
                    "pharmaceuticals", "capital", "partners", "systems", "networks", "industries", "energy",
                    "enterprises", "logistics", "solutions", "airways", "insurance", "software", "foods", "brands",
                    "stores", "studios", "hotels", "resorts", "mining", "steel", "petroleum", "chemicals", "electric"),
            GROUPS,
            Set.of("foundation", "council", "association", "group", "committee", "action", "fund", "pac", "coalition",
                    "union", "league", "society", "institute", "alliance", "network", "organization", "center",
                    "federation",
                    "project", "panel", "americans", "watch"),
            AGENCIES, Set.of("agency", "department", "bureau", "commission", "administration", "ministry", "service",
                    "office", "authority", "regulator", "ombudsman", "auditor", "inspectorate"),
            CLUBS, Set.of("fc", "afc", "united", "rovers", "wanderers", "athletic", "hotspur", "club"),
            PARTIES, Set.of("party", "gop", "democrats", "republicans", "labour", "tories", "greens", "rnc", "dnc"));
    /** What a story may call a name that does not tell it: “Volkswagen … the carmaker”, but not “the agency” or “the union”. */
    private static final Set<String> PLAIN = Set.of("group", "organization", "organisation", "nonprofit", "charity",
            "club");
    static final String EDITORIAL = "editorial";

    private Callings() {}

    /** Of “newspaper” all words of its kind; empty for words that name no organisation. */
    static Set<String> kind(String head) {
        return head.equals(EDITORIAL)
                ? PRESS
                : TYPICAL.keySet().stream().filter(kind -> kind.contains(head)).findFirst().orElse(Set.of());
    }

    /** Whether a name that tells nothing may be called so. */
    static boolean isPlain(String head) {
        return PLAIN.contains(head) || FIRMS.contains(head);
    }

    static boolean isFirm(String head) {
        return FIRMS.contains(head);
    }

    static boolean isPress(String head) {
        return PRESS.contains(head);
    }

    /** 1 where a name tells that it is of a kind, -1 where it tells of another, else 0. All words in lower case. */
    static int fit(Set<String> name, Set<String> kind, String head) {
        Set<String> own = OWN.contains(head) && kind.contains(head)
                ? Set.of(head)
                : TYPICAL.getOrDefault(kind, Set.of());
        if (head.equals("agency") && shares(name, INITIALS)) {
            return 1;
        }
        boolean ofAnother = TYPICAL.values().stream().anyMatch(other -> shares(name, other));
        return shares(name, own) ? 1 : ofAnother ? -1 : 0;
    }

    private static boolean shares(Set<String> name, Set<String> words) {
        return name.stream().anyMatch(words::contains);
    }
}
