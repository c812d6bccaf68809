package dev.verbatim.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which firm “the company” is where no name nearby stands out: the only one of the paragraph, or the only one of the
 * headline. Of two it is neither.
 *
 * <p>Known misses: firms in stories that also told of “a company” without a name, and firms that bear a place's name.
 */
final class Firms {
    /** Words in the names of those who are no firms. */
    private static final Set<String> PUBLIC = Set.of("senate", "house", "congress", "court", "state", "states",
            "party", "gop", "government", "police", "army", "university", "college", "school", "parliament", "board",
            "council", "committee", "campaign", "dnc", "rnc", "nato", "un", "eu");
    /** “wrote on Twitter”: a place to write at. */
    private static final Set<String> AT = Set.of("on", "via", "to");
    /** How many mentions before it are looked at: keeps time linear. */
    private static final int MOST = 60;
    /** Of a headline's firm a story tells again and again. */
    private static final int FEWEST = 3;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;

    Firms(Words words, List<Mention> mentions, List<@Nullable Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** The place of a name of the firm that a mention stands for; -1 when that is not clear. */
    int of(int place, IntPredicate mayBe) {
        int paragraph = words.paragraph(mentions.get(place).from());
        Map<Entity, Integer> near = named(Math.max(0, place - MOST), place, paragraph, mayBe);
        if (!near.isEmpty()) {
            return near.size() == 1 ? near.values().iterator().next() : -1;
        }
        Map<Entity, Integer> headline = named(0, Math.min(place, MOST), 0, mayBe);
        headline.keySet().removeIf(firm -> firm.times() < FEWEST);
        return headline.size() == 1 ? headline.values().iterator().next() : -1;
    }

    /** The firms that a paragraph names, and where it last does. */
    private Map<Entity, Integer> named(int from, int to, int paragraph, IntPredicate mayBe) {
        Map<Entity, Integer> named = new LinkedHashMap<>();
        IntStream.range(from, to).filter(i -> words.paragraph(mentions.get(i).from()) == paragraph)
                .filter(mayBe).filter(this::isFirm).forEach(i -> {
                    Entity entity = entities.get(i);
                    if (entity != null) {
                        named.put(entity, i);
                    }
                });
        return named;
    }

    /** Whether a name tells that somebody is no firm. */
    static boolean isPublic(Entity entity) {
        return entity.name().stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(PUBLIC::contains);
    }

    private boolean isFirm(int place) {
        Mention mention = mentions.get(place);
        Entity entity = entities.get(place);
        return entity != null && !AT.contains(words.lower(mention.from() - 1)) && !isPublic(entity)
                && !Antecedents.isGroup(entity.last().toLowerCase(Locale.ROOT));
    }
}
