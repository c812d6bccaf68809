package dev.verbatim.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How old a story says people are: of “Jane Doe, 34, and Ann Poe, 60” only one is “the 60-year-old”. */
final class Ages {
    private static final String AGED = "-year-old";
    private static final Set<String> BEFORE = Set.of(",", "(", "aged");
    private static final Set<String> BEHIND = Set.of(",", ")", ".", "and");

    private final Words words;
    /** In figures, as the story has it. */
    private final Map<Entity, String> ages = new HashMap<>();

    Ages(Words words, List<Mention> mentions, List<@Nullable Entity> resolved) {
        this.words = words;
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.isHuman() && mentions.get(i).kind() == Mention.Kind.NAME) {
                learn(entity, mentions.get(i));
            }
        }
    }

    /** “34-year-old”, “Ten-year-old”. */
    static boolean isAge(String word) {
        return word.toLowerCase(Locale.ROOT).endsWith(AGED);
    }

    private void learn(Entity entity, Mention name) {
        String before = age(name);
        if (!before.isEmpty()) {
            ages.putIfAbsent(entity, before);
        } else if (BEFORE.contains(words.lower(name.to())) && words.tag(name.to() + 1) == Words.Tag.NUM
                && BEHIND.contains(words.word(name.to() + 2))) {
            ages.putIfAbsent(entity, words.lower(name.to() + 1));
        }
    }

    /** The age among a mention's words; empty without. */
    private String age(Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            if (isAge(words.word(at))) {
                return words.lower(at).replace(AGED, "");
            }
        }
        return "";
    }

    /** The only one of whom the story tells the age that a description has; else the one that is asked about, if nobody's age speaks against it. */
    @Nullable
    Entity whoever(Mention description, @Nullable Entity likeliest) {
        String age = age(description);
        List<Entity> alike = ages.keySet().stream().filter(entity -> age.equals(ages.get(entity))).toList();
        boolean other = likeliest != null && !age.isEmpty() && ages.containsKey(likeliest);
        return alike.size() == 1 ? alike.getFirst() : other && !alike.contains(likeliest) ? null : likeliest;
    }
}
