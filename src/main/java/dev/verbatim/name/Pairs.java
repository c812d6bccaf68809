package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which two people “they”, “both men” and “the two lawmakers” are: “Jane Doe and John Roe”, as they were named just before. */
final class Pairs {
    private static final Set<String> TWO = Set.of("both", "two");
    /** How many sentences before its words the names may stand. */
    private static final int REACH = 3;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 40;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;

    Pairs(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
    }

    /** The place of the second of the two; -1 for other words, or when no two are named together. */
    int of(int place) {
        Mention pair = mentions.get(place);
        if (!isOfTwo(pair)) {
            return -1;
        }
        for (int i = place - 1; i > Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), pair) <= REACH; i--) {
            if (areNamedTogether(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Their names, by the place of the second. */
    String names(int second) {
        return canonical(second - 1) + " and " + canonical(second);
    }

    private String canonical(int place) {
        Entity entity = entities.get(place);
        return entity == null ? "" : entity.canonical();
    }

    private boolean isOfTwo(Mention pair) {
        int count = words.lower(pair.from()).equals("the") ? pair.from() + 1 : pair.from();
        boolean they = pair.kind() == Mention.Kind.PRONOUN && words.lower(pair.from()).equals("they");
        boolean ofMore = words.tag(pair.to()) == Words.Tag.ADP; // “both of the bills”
        return they || (!pair.isName() && !ofMore && TWO.contains(words.lower(count)) && (pair.to() == count + 1
                || Antecedents.isGroup(words.lower(pair.head()))));
    }

    private boolean areNamedTogether(int second) {
        Mention one = mentions.get(second - 1);
        Mention other = mentions.get(second);
        return other.from() == one.to() + 1 && words.lower(one.to()).equals("and") && isPerson(second - 1)
                && isPerson(second)
                && entities.get(second - 1) != entities.get(second);
    }

    private boolean isPerson(int place) {
        Entity entity = entities.get(place);
        return mentions.get(place).kind() == Mention.Kind.NAME && entity != null && entity.isHuman()
                && !prominence.isQuoted(mentions.get(place));
    }
}
