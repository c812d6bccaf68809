package dev.verbatim.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which organisation “the newspaper” or “the group” is: of those that were named just before the one that is most in mind,
 * rather one whose name tells that it is such a thing.
 *
 * <p>Known misses: towns and countries.
 */
final class Organisations {
    private static final double TYPE = 1.5;
    /** How many sentences before its words the name may stand. */
    private static final int REACH = 3;
    /** How many sentences before its words the same words may stand for it. */
    private static final int REACH_OF_SAME = 4;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;
    /** About: a subject of the paragraph before, where the name does not tell of what kind it is; or any other name there. */
    private static final double CLEAR = 1;
    private static final double LEAST = -2;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;
    private final Firms firms;
    private final Shortened shortened;
    /** For each mention the place of the name that it stands for; -1 for others. */
    private final int[] places;
    /** The common nouns for organisations that the story has told of without a name, and where it first did. */
    private final Map<String, Integer> introduced = new HashMap<>();

    Organisations(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
        this.firms = new Firms(words, mentions, entities);
        this.shortened = new Shortened(words, mentions, entities, prominence);
        this.places = new int[mentions.size()];
        for (int i = 0; i < mentions.size(); i++) {
            if (isIntroduced(i)) {
                introduced.putIfAbsent(words.lower(mentions.get(i).head()), i);
            }
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = find(i);
        }
    }

    /** The place of the name that the words stand for; -1 for other words, or when it is not clear. */
    int of(int place) {
        return places[place];
    }

    private int find(int place) {
        Set<String> kind = kind(mentions.get(place));
        int near = kind.isEmpty() ? shortened.of(place) : nearest(place, kind);
        int again = kind.isEmpty() || near >= 0 ? near : again(place);
        return again >= 0 || !isFirm(place, kind)
                ? again
                : firms.of(place, i -> !prominence.isQuoted(mentions.get(i))
                        && (isOrganisation(i) || isUnknown(i))
                        && Callings.fit(nameWords(i), kind, words.lower(mentions.get(place).head())) >= 0);
    }

    /** “the company”, when the story has told of no company without a name. */
    private boolean isFirm(int place, Set<String> kind) {
        String head = words.lower(mentions.get(place).head());
        return kind.contains(head) && Callings.isFirm(head) && introduced.getOrDefault(head, place) >= place;
    }

    /** “The newspaper said … The newspaper added”: whoever was called so before. */
    private int again(int place) {
        Mention group = mentions.get(place);
        String head = words.lower(group.head());
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), group) <= REACH_OF_SAME; i--) {
            if (isCalled(i, head) && !prominence.isQuoted(mentions.get(i))) {
                return isOfName(i) ? i : places[i];
            }
        }
        return -1;
    }

    /** “the United Dockers union”, of whom nothing else than these words is known. */
    private boolean isOfName(int place) {
        Mention mention = mentions.get(place);
        return entities.get(place) == null && mention.kind() == Mention.Kind.NOMINAL
                && !prominence.isQuoted(mention)
                && IntStream.range(mention.from() + 1, mention.head()).anyMatch(words::isCapital)
                && IntStream.range(mention.from(), mention.to()).noneMatch(at -> NamePlaces.isPossessive(words, at));
    }

    /** Of “the newspaper”, “the conservative-leaning newspaper”; empty for other words. */
    private Set<String> kind(Mention mention) {
        boolean plain = words.lower(mention.from()).equals("the") && mention.kind() == Mention.Kind.NOMINAL
                && words.tag(mention.to()) != Words.Tag.ADP
                && mention.head() > mention.from()
                && IntStream.range(mention.from() + 1, mention.to()).noneMatch(words::isCapital);
        return plain
                ? Callings.kind(isBoard(mention) ? Callings.EDITORIAL : words.lower(mention.head()))
                : Set.of();
    }

    /** “the editorial board” */
    private boolean isBoard(Mention mention) {
        return words.lower(mention.head()).equals("board")
                && words.lower(mention.head() - 1).equals(Callings.EDITORIAL);
    }

    private int nearest(int place, Set<String> kind) {
        Mention group = mentions.get(place);
        String head = words.lower(group.head());
        boolean bare = group.head() == group.from() + 1 && introduced.getOrDefault(head, place) >= place;
        int best = -1;
        double most = LEAST;
        for (int i = place - 1; i >= Math.max(0, place - MOST) && !(isIntroduced(i) && isCalled(i, head))
                && prominence.sentencesBetween(mentions.get(i), group) <= REACH; i--) {
            if (!prominence.isQuoted(mentions.get(i)) && isOrganisation(i)) {
                double type = TYPE * Callings.fit(nameWords(i), kind, head);
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
        boolean firm = Callings.isFirm(head) && Firms.isPublic(Objects.requireNonNull(entities.get(place)));
        return (Callings.isPlain(head) && !firm)
                || (Callings.isPress(head) && prominence.announces(mentions.get(place)));
    }

    private boolean isOrganisation(int place) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        boolean many = entity != null && entity.name().size() == 1 && Antecedents.isGroup(words.lower(mention.head()));
        return entity != null && !entity.isHuman() && !many && !isPlace(mention);
    }

    /** “Acme said”: one name, of which nothing tells that it is a person's. */
    private boolean isUnknown(int place) {
        Entity entity = entities.get(place);
        return entity != null && entity.isHuman() && entity.name().size() == 1 && entity.gender() == Gender.UNKNOWN
                && entity.roleWords().isEmpty() && !Lexicon.isFirstName(entity.last())
                && mentions.get(place).kind() != Mention.Kind.PRONOUN;
    }

    /** “Ohio”, not the “Bridge Council of Ohio”. */
    private boolean isPlace(Mention mention) {
        return Lexicon.PLACES.contains(words.lower(mention.head())) && IntStream.range(mention.from(), mention.to())
                .noneMatch(word -> Lexicon.ORGANISATION.contains(words.lower(word)));
    }

    /** Those that the story writes and those of the fullest name. */
    private Set<String> nameWords(int place) {
        Mention mention = mentions.get(place);
        Entity entity = Objects.requireNonNull(entities.get(place));
        return Stream.concat(IntStream.range(mention.nameFrom(), mention.to()).mapToObj(words::lower),
                entity.name().stream().map(word -> word.toLowerCase(Locale.ROOT))).collect(Collectors.toSet());
    }
}
