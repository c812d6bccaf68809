package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How old a story's people are: “Jane Doe, 34, …” and “34-year-old Jane Doe” is “the 34-year-old”, and no “41-year-old”. */
final class Ages {
    private static final String YEARS = "-year-old";
    private static final Set<String> BEFORE = Set.of(",", "(", "aged");
    private static final Set<String> BEHIND = Set.of(",", ")", ".", "and");

    private final Words words;
    private final Map<Entity, String> ages = new HashMap<>();
    private final Map<String, Set<Entity>> bearers = new HashMap<>();
    /** Of people whom the story does not name: “a 31-year-old man”. */
    private final Set<String> ofOthers = new HashSet<>();

    Ages(Words words, List<Mention> mentions, List<@Nullable Entity> resolved) {
        this.words = words;
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.isHuman() && mentions.get(i).kind() == Mention.Kind.NAME) {
                learn(mentions.get(i), entity);
            } else if (entity == null && words.lower(mentions.get(i).from()).startsWith("a")) {
                ofOthers.add(told(mentions.get(i).from(), mentions.get(i).to()));
            }
        }
    }

    private void learn(Mention name, Entity entity) {
        String before = told(name.from(), name.nameFrom());
        String age = before.isEmpty() ? behind(name.to()) : before;
        if (!age.isEmpty() && ages.putIfAbsent(entity, age) == null) {
            bearers.computeIfAbsent(age, key -> new HashSet<>()).add(entity);
        }
    }

    /** “, 34, ”, “ (34) ”, “ aged 34 ” */
    private String behind(int at) {
        boolean age = BEFORE.contains(words.lower(at)) && words.tag(at + 1) == Tag.NUM
                && words.word(at + 1).length() <= 3;
        return age && BEHIND.contains(words.lower(at + 2)) ? words.word(at + 1) : "";
    }

    /** “34” of “the 34-year-old teacher”; empty without. */
    private String told(int from, int to) {
        return IntStream.range(from, to).mapToObj(words::lower).filter(Ages::is)
                .map(word -> word.substring(0, word.length() - YEARS.length())).findFirst().orElse("");
    }

    /** Whether a word, in lower case, tells an age and with it somebody. */
    static boolean is(String word) {
        return word.endsWith(YEARS);
    }

    /** Whether nothing that the story tells speaks against somebody's being as old as a mention's words say. */
    boolean mayBe(Entity entity, Mention mention) {
        String age = told(mention.from(), mention.to());
        return age.isEmpty() || ages.getOrDefault(entity, ofOthers.contains(age) ? "" : age).equals(age);
    }

    /** The only one of whom the story tells the age that the words “the 34-year-old” say; null without. */
    @Nullable
    Entity of(Mention mention) {
        String age = told(mention.from(), mention.to());
        Set<Entity> ofAge = bearers.getOrDefault(age, Set.of());
        return ofAge.size() == 1 && !ofOthers.contains(age) ? ofAge.iterator().next() : null;
    }
}
