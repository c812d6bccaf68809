package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who “the aide” is whom nobody named: “an aide to the premier”, who came before. */
final class Newcomers {
    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    /** How many sentences before “the aide” the other words may stand. */
    private static final int REACH = 8;
    /** How many mentions before it are looked at: keeps time linear. */
    private static final int MOST = 80;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;

    Newcomers(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
    }

    /** The place of the words that brought somebody into the story; -1 for other words than “the aide”. */
    int of(int place) {
        Mention again = mentions.get(place);
        for (int i = place - 1; isBare(again) && i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), again) <= REACH; i--) {
            if (comes(i, words.lower(again.head()))) {
                return i;
            }
        }
        return -1;
    }

    /** “the aide”, unlike “the senior aide” and “the aide to the king”. */
    private boolean isBare(Mention mention) {
        String head = words.lower(mention.head());
        return words.lower(mention.from()).equals("the") && mention.head() == mention.from() + 1
                && words.tag(mention.to()) != Words.Tag.ADP
                && (Lexicon.ROLES.contains(head) || Ages.is(head));
    }

    private boolean comes(int place, String head) {
        Mention mention = mentions.get(place);
        return words.lower(mention.head()).equals(head) && ARTICLES.contains(words.lower(mention.from()))
                && mention.kind() == Mention.Kind.NOMINAL && entities.get(place) == null
                && !prominence.isQuoted(mention);
    }
}
