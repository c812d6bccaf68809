package dev.verbatim.name;

import dev.verbatim.story.Story;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who “he”, “she” and “the senator” are: the nearest fitting person before, subjects first. */
final class Anaphora {
    private static final Set<String> HE = Set.of("he", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    /** How many sentences before the pronoun its name may stand. */
    private static final int REACH = 6;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final List<Entity> entities;
    private final boolean[] quoted;

    Anaphora(Story story, Words words, List<Mention> mentions, List<@Nullable Entity> resolved, List<Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.entities = entities;
        this.quoted = QuotedWords.of(words);
    }

    void resolve() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (resolved.get(i) == null && !quoted[mention.from()]) {
                resolved.set(i, mention.kind() == Mention.Kind.PRONOUN ? pronoun(i) : nominal(i));
            }
        }
    }

    private @Nullable Entity pronoun(int place) {
        String word = words.lower(mentions.get(place).from());
        Gender gender = HE.contains(word) ? Gender.MALE : SHE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        return gender == Gender.UNKNOWN ? null : nearest(place, gender);
    }

    private @Nullable Entity nominal(int place) {
        Mention mention = mentions.get(place);
        String head = words.lower(mention.head());
        if (!words.lower(mention.from()).equals("the") || !Lexicon.ROLES.contains(head)) {
            return null;
        }
        List<Entity> bearers = entities.stream().filter(entity -> entity.isHuman() && entity.hasRole(head)).toList();
        return bearers.size() == 1 ? bearers.getFirst() : null;
    }

    private @Nullable Entity nearest(int place, Gender gender) {
        int from = words.sentence(mentions.get(place).from());
        Entity best = null;
        double most = -1000;
        for (int i = place - 1; i >= 0 && from - words.sentence(mentions.get(i).from()) <= REACH; i--) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.isHuman() && entity.gender().agrees(gender)
                    && !quoted[mentions.get(i).from()]) {
                double score = score(i, from, entity, gender);
                if (score > most) {
                    most = score;
                    best = entity;
                }
            }
        }
        return best;
    }

    private double score(int i, int sentence, Entity entity, Gender gender) {
        Mention mention = mentions.get(i);
        int back = sentence - words.sentence(mention.from());
        double score = -1.2 * back - (entity.gender() == gender ? 0 : 1.5);
        score += isSubject(mention) ? 2 : 0;
        score -= mention.kind() == Mention.Kind.POSSESSIVE ? 1 : 0;
        return score;
    }

    private boolean isSubject(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        boolean opens = mention.from() == 0 || words.sentence(mention.from() - 1) != words.sentence(mention.from());
        return opens || words.tag(at) == Words.Tag.VERB || words.tag(at) == Words.Tag.AUX;
    }
}
