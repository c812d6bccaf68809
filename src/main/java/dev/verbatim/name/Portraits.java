package dev.verbatim.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description can hardly mean by what the story tells of him: “the businessman” is not the president, “the 34-year-old”
 * nobody of 41, “the nominee” and “the senator” no reporter.
 */
final class Portraits {
    /** What people are known for; “the doctor”, “the detective” and “the coach” are others than whom a story is about. */
    private static final Set<String> FAMOUS = Set.of("actress", "actor", "singer", "comedian", "rapper", "celebrity",
            "star", "socialist", "libertarian", "lawmaker", "legislator", "congressman", "congresswoman", "politician",
            "contender", "hopeful", "republican", "democrat", "incumbent", "justice", "novelist", "filmmaker",
            "playwright", "musician", "comic", "champion", "olympian", "laureate");
    private static final Set<String> RICH = Set.of("billionaire", "businessman", "businesswoman", "mogul", "tycoon",
            "magnate", "entrepreneur");
    private static final Set<String> RUNNING = Set.of("candidate", "nominee", "front-runner", "frontrunner");
    /** Who hold office, by trade. */
    private static final Set<String> IN_OFFICE = Set.of("senator", "governor", "president", "secretary", "premier",
            "congressman", "congresswoman", "mayor", "minister", "chancellor", "pope", "prince", "king", "queen");
    /** Who hold office, and hardly run for another without the story's saying so. */
    private static final Set<String> SETTLED = Set.of("mayor", "minister", "judge", "justice", "premier", "pope",
            "ambassador", "general");
    /** Who speak of candidates, with them, or in their stead. */
    private static final Set<String> ATTENDANTS = Set.of("reporter", "journalist", "correspondent", "columnist",
            "editor", "anchor", "host", "moderator", "commentator", "spokesman", "spokeswoman", "spokesperson", "aide",
            "adviser", "advisor", "strategist", "pollster", "pundit", "voter", "supporter", "protester", "heckler",
            "official", "source", "expert", "professor");

    /** Who tell of others by their trade. */
    private static final Set<String> TELLERS = Set.of("prosecutor", "lawyer", "attorney", "judge", "detective",
            "sergeant", "inspector", "superintendent", "coroner", "coach", "analyst", "doctor", "reporter",
            "journalist",
            "correspondent", "columnist", "host", "moderator", "commentator", "spokesman", "spokeswoman",
            "spokesperson");

    private final Words words;
    private final Offices offices;
    private final Partisans partisans;
    private final Ages ages;

    Portraits(Words words, Offices offices, Partisans partisans, Ages ages) {
        this.words = words;
        this.offices = offices;
        this.partisans = partisans;
        this.ages = ages;
    }

    /** Whether a story may call somebody so whom it has named. */
    static boolean isFamous(String head) {
        return FAMOUS.contains(head) || Epithets.PLAYERS.contains(head);
    }

    /** Who alone is as old as “the 34-year-old”; null without. */
    @Nullable
    Entity ofAge(Mention mention) {
        return offices.isDefinite(mention) ? ages.of(mention) : null;
    }

    /** Whether nothing speaks against a person's being meant. */
    boolean mayBe(Entity person, Mention mention) {
        String head = words.lower(mention.head());
        boolean hindered = (RICH.contains(head) && person.roleWords().stream().anyMatch(IN_OFFICE::contains))
                || (RUNNING.contains(head) && isSettled(person))
                || ((RUNNING.contains(head) || IN_OFFICE.contains(head))
                        && ATTENDANTS.stream().anyMatch(role -> person.holds(role, Set.of())));
        boolean told = isToldOf(mention) && !person.roleWords().contains(head)
                && TELLERS.stream().anyMatch(person.roleWords()::contains);
        boolean elsewhere = partisans.isOfPlace(mention) && !partisans.mayBe(person, mention);
        return !hindered && !told && !isOfOtherParty(person, head) && !elsewhere
                && !offices.isOfOtherRank(person, mention) && ages.mayBe(person, mention);
    }

    /** “the former champion”, “the father of three”, “the actress”, “the Dane”: of whom others tell. */
    private boolean isToldOf(Mention mention) {
        return isFamous(words.lower(mention.head())) || offices.isFormer(mention) || Epithets.is(words, mention)
                || Kin.isParentOfSome(words, mention);
    }

    /** “the Democrat”, of a Republican. */
    private static boolean isOfOtherParty(Entity person, String head) {
        return Lexicon.PARTIES.contains(head)
                && person.roleWords().stream().noneMatch(word -> word.startsWith(head))
                && person.roleWords().stream().anyMatch(word -> Lexicon.PARTIES.stream().anyMatch(word::startsWith));
    }

    private static boolean isSettled(Entity person) {
        return person.roleWords().stream().anyMatch(SETTLED::contains)
                && person.roleWords().stream().noneMatch(RUNNING::contains);
    }

    /** The same of somebody without a name, of whom only a common noun tells. */
    boolean mayBe(String noun, Mention mention) {
        String head = words.lower(mention.head());
        return !(ATTENDANTS.contains(noun) && (RICH.contains(head) || RUNNING.contains(head)));
    }
}
