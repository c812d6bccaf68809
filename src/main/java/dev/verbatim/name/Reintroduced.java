package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who “the diplomat” is of whom the story gives no name: “a senior diplomat” or “one of the diplomats”, who was told of
 * before. Nobody where the last one of that calling has a name.
 */
final class Reintroduced {
    private static final Set<String> NEW = Set.of("a", "an", "one", "another");
    /** How many sentences before it the words may stand. */
    private static final int REACH = 8;
    /** How many mentions before it are looked at: keeps time linear in endless sentences. */
    private static final int MOST = 60;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;
    private final Companions companions;

    Reintroduced(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
        this.companions = new Companions(words, mentions, entities);
    }

    /** The place of the words that brought somebody in; -1 for other words, or without any. */
    int of(int place) {
        Mention again = mentions.get(place);
        String head = words.lower(again.head());
        if (!isBare(again) || !(Lexicon.ROLES.contains(head) || Ages.is(head))) {
            return -1;
        }
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), again) <= REACH; i--) {
            if (isCalled(i, head) && !prominence.isQuoted(mentions.get(i))) {
                return entities.get(i) == null && isNew(mentions.get(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** “the diplomat”, unlike “the diplomat from Ohio” and “the German diplomat”. */
    private boolean isBare(Mention mention) {
        return mention.kind() == Mention.Kind.NOMINAL && words.lower(mention.from()).equals("the")
                && mention.head() == mention.from() + 1 && words.tag(mention.to()) != Words.Tag.ADP;
    }

    private boolean isCalled(int place, String head) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        boolean named = entity != null && entity.roleWords().contains(head);
        boolean other = mention.kind() == Mention.Kind.NOMINAL
                && (!isBare(mention) || companions.from(mention) < mention.from())
                && Stream.of(head, head + "s").anyMatch(words.lower(mention.head())::equals);
        return named || other;
    }

    private boolean isNew(Mention mention) {
        boolean several = words.lower(mention.head()).endsWith("s");
        return several
                ? companions.from(mention) < mention.from() && NEW.contains(words.lower(companions.from(mention)))
                : NEW.contains(words.lower(mention.from()));
    }
}
