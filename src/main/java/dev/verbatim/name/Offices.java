package dev.verbatim.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who “the senator”, “the Massachusetts senator” or “the mayor of Oakfield” is: whoever alone in the story is called so by a
 * title (“Sen. Jane Doe”) or an apposition (“Jane Doe, the mayor of Oakfield”). Of several senators only the one whom the
 * story puts into that place. “the senator from Ohio” and “the spokesman who …” bring somebody new.
 *
 * <p>Known misses: places told elsewhere (“she has served Ohio for years”), and “the Democrat”.
 */
final class Offices {
    /** Words that describe somebody rather than naming an office that many hold. */
    private static final Set<String> DESCRIBING = Set.of("billionaire", "businessman", "businesswoman", "mogul",
            "tycoon", "mp", "mep", "msp",
            "magnate", "entrepreneur", "candidate", "nominee", "politician", "front-runner", "frontrunner",
            "neurosurgeon");

    /** No real story has more people of one office; keeps time linear. */
    private static final int MOST_BEARERS = 50;
    /** Offices that a story gives to few, and then calls them by. */
    private static final Set<String> OFFICES = Set.of("senator", "governor", "president", "secretary", "leader",
            "premier",
            "congressman", "congresswoman", "mayor", "minister", "chancellor", "pope", "prince", "king", "queen");

    /** Whoever holds one of these is no minister besides: “Mr Justice Doe”, “Detective Roe”. */
    private static final Set<String> OTHERS = Set.of("justice", "judge", "sheriff", "commissioner", "attorney",
            "bishop", "archbishop", "detective", "inspector", "sergeant", "superintendent", "officer", "coroner",
            "barrister", "solicitor", "professor", "trooper", "constable");

    private static final String FORMER = "former";
    /** “secretary of state”, “chief of staff”. */
    private static final Set<String> AFFAIRS = Set.of("state", "staff", "defense", "defence", "labor", "labour",
            "education", "treasury", "commerce", "energy", "police", "finance");

    private final Words words;
    private final Map<String, Set<Entity>> byRole = new HashMap<>();

    Offices(Words words, List<Entity> entities) {
        this.words = words;
        entities.stream().filter(Entity::isHuman).forEach(this::learn);
    }

    private void learn(Entity entity) {
        for (String word : entity.roleWords()) {
            Set<Entity> bearers = byRole.computeIfAbsent(word, key -> new LinkedHashSet<>());
            if (bearers.size() < MOST_BEARERS) {
                bearers.add(entity);
            }
        }
    }

    /** “the billionaire”: no office, and nobody is called so by name. */
    boolean isDescription(Mention mention) {
        String head = words.lower(mention.head());
        return isDefinite(mention) && !isBorne(mention) && (DESCRIBING.contains(head) || isAged(mention));
    }

    /** Whether somebody is called so by name; as a presidential nominee is no vice-presidential one. */
    private boolean isBorne(Mention mention) {
        Set<Entity> bearers = byRole.getOrDefault(words.lower(mention.head()), Set.of());
        return bearers.stream().anyMatch(bearer -> !isOfOtherRank(bearer, mention));
    }

    /** Whether somebody has an office, and “the vice-presidential nominee” is another one of it. */
    boolean isOfOtherRank(Entity bearer, Mention mention) {
        String head = words.lower(mention.head());
        Set<String> ranks = ranks(mention);
        return !ranks.isEmpty() && !ranks.contains(FORMER) && bearer.roleWords().contains(head)
                && !bearer.holds(head, ranks);
    }

    /** “the Russian leader”. */
    boolean isOffice(Mention mention) {
        boolean headOfState = words.lower(mention.head()).equals("president") && mention.head() == mention.from() + 1;
        return isDefinite(mention) && Set.of(FORMER).containsAll(ranks(mention))
                && OFFICES.contains(words.lower(mention.head()))
                && !headOfState;
    }

    /** Whether a word describes somebody rather than naming an office. */
    static boolean isDescribing(String word) {
        return DESCRIBING.contains(word);
    }

    /** Whether the story tells an office of somebody. */
    boolean hasOffice(Entity entity) {
        return entity.roleWords().stream().anyMatch(word -> OFFICES.contains(word) || OTHERS.contains(word));
    }

    /** All whom a description may mean: none without “the”, and none that nobody of the story is called by. */
    Set<Entity> bearers(Mention mention) {
        if (!isDefinite(mention)) {
            return Set.of();
        }
        String office = words.lower(mention.head());
        List<String> places = places(mention);
        if (Lexicon.PARTIES.contains(office) && places.isEmpty()) {
            return Set.of();
        }
        Set<Entity> bearers = ofRank(byRole.getOrDefault(office, Set.of()), office, ranks(mention));
        Set<Entity> placed = bearers.stream().filter(bearer -> places.stream().allMatch(word -> isCalled(bearer, word)))
                .collect(Collectors.toSet());
        boolean elsewhere = placed.isEmpty() && bearers.stream().anyMatch(bearer -> isOfPlace(bearer, mention));
        return !placed.isEmpty() ? placed : elsewhere || bearers.size() > 1 ? Set.of() : bearers;
    }

    /**
     * “the vice president” is no president, and “the former president” none who is it now; but “the senator” and “the pollster” may
     * be a former one, where the story has no other.
     */
    private static Set<Entity> ofRank(Set<Entity> bearers, String office, Set<String> ranks) {
        if (Lexicon.PARTIES.contains(office)) {
            return bearers;
        }
        Set<Entity> alike = bearers.stream().filter(bearer -> bearer.holds(office, ranks))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return alike.isEmpty() && !DESCRIBING.contains(office) && !ranks.contains(FORMER)
                ? ofRank(bearers, office, with(ranks, FORMER))
                : alike;
    }

    private static Set<String> with(Set<String> ranks, String rank) {
        Set<String> all = new HashSet<>(ranks);
        all.add(rank);
        return all;
    }

    /** “vice”, also that of “vice-presidential”. */
    private Set<String> ranks(Mention mention) {
        return IntStream.range(mention.from(), mention.head()).mapToObj(words::lower)
                .flatMap(word -> Stream.of(word.split("-", -1))).filter(Entity.RANKS::contains)
                .collect(Collectors.toSet());
    }

    /** “the” and a word for a person, without more behind it than “of Oakfield”. */
    boolean isDefinite(Mention mention) {
        String head = words.lower(mention.head());
        boolean definite = words.lower(mention.from()).equals("the") && (Lexicon.ROLES.contains(head) || Ages.is(head));
        boolean goesOn = words.tag(mention.to()) == Words.Tag.ADP && !isOfName(mention)
                && !Kin.isParentOfSome(words, mention);
        return definite && !goesOn && !words.lower(mention.to()).equals("who") && !isOwned(mention);
    }

    /** “the state’s governor”, “the secretary of state’s website”. */
    private boolean isOwned(Mention mention) {
        boolean owns = words.lower(mention.to()).equals("of") && NamePlaces.isPossessive(words, mention.to() + 2);
        return owns || IntStream.range(mention.from(), mention.to()).anyMatch(at -> NamePlaces.isPossessive(words, at));
    }

    private boolean isOfName(Mention mention) {
        return words.lower(mention.to()).equals("of")
                && (words.isCapital(mention.to() + 1) || AFFAIRS.contains(words.lower(mention.to() + 1)));
    }

    /** The capital words of a description, in small letters: “Massachusetts”, “Oakfield”. */
    private List<String> places(Mention mention) {
        List<String> places = new ArrayList<>();
        for (int i = mention.from(); i < mention.head(); i++) {
            if (words.isCapital(i) && !words.lower(i).equals("the")) {
                places.add(words.lower(i));
            }
        }
        if (isOfName(mention)) {
            places.add(words.lower(mention.to() + 1));
        }
        return places;
    }

    /** “Democratic” of whoever is a Democrat, “GOP” of Republicans. */
    private static boolean isCalled(Entity bearer, String word) {
        return bearer.roleWords().contains(word)
                || bearer.roleWords().stream().anyMatch(told -> party(told).equals(party(word)));
    }

    private static String party(String word) {
        return switch (word) {
            case "gop" -> "republican";
            case "democratic" -> "democrat";
            default -> word;
        };
    }

    /** Whether the story tells a place of somebody, which is then another one than a description names. */
    private boolean isOfPlace(Entity bearer, Mention mention) {
        return isOfName(mention) || bearer.hasPlace();
    }

    /** “the former school principal” */
    boolean isFormer(Mention mention) {
        return ranks(mention).contains(FORMER);
    }

    private boolean isAged(Mention mention) {
        return IntStream.range(mention.from(), mention.to()).mapToObj(words::lower).anyMatch(Ages::is);
    }
}
