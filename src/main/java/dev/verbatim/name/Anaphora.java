package dev.verbatim.name;

import dev.verbatim.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who “he”, “she” and “the senator” are: the nearest fitting person before, subjects first. */
final class Anaphora {
    private static final Entity ABSENT = new Entity(List.of("nobody"), false, Gender.UNKNOWN);
    private static final Set<String> HE = Set.of("he", "him", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "herself");
    /** How many sentences before the pronoun its name may stand. */
    private static final int REACH = 6;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final List<Entity> entities;
    private final boolean[] quoted;
    /** For each word how many sentences of the story's own telling began up to it. */
    private final int[] told;

    Anaphora(Story story, Words words, List<Mention> mentions, List<@Nullable Entity> resolved, List<Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.entities = entities;
        this.quoted = QuotedWords.of(words);
        this.told = told();
    }

    private int[] told() {
        int[] counts = new int[words.size()];
        int count = 0;
        int last = -1;
        for (int i = 0; i < counts.length; i++) {
            if (!quoted[i] && words.sentence(i) != last) {
                last = words.sentence(i);
                count++;
            }
            counts[i] = count;
        }
        return counts;
    }

    void resolve() {
        List<@Nullable Entity> names = List.copyOf(resolvedOrAbsent());
        pass();
        if (learnGenders()) {
            for (int i = 0; i < names.size(); i++) {
                resolved.set(i, names.get(i) == ABSENT ? null : names.get(i));
            }
            pass();
        }
    }

    private void pass() {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (resolved.get(i) == null && !quoted[mention.from()]) {
                resolved.set(i, mention.kind() == Mention.Kind.PRONOUN ? pronoun(i) : nominal(i));
            }
        }
    }

    private List<Entity> resolvedOrAbsent() {
        return resolved.stream().map(entity -> entity == null ? ABSENT : entity).toList();
    }

    /** A surname that the story mostly follows by “she” is a woman's. */
    private boolean learnGenders() {
        Map<Entity, int[]> counts = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            String word = words.lower(mentions.get(i).from());
            if (entity != null && entity.gender() == Gender.UNKNOWN && mentions.get(i).kind() == Mention.Kind.PRONOUN) {
                int[] count = counts.computeIfAbsent(entity, key -> new int[2]);
                count[SHE.contains(word) ? 1 : 0]++;
            }
        }
        boolean learned = false;
        for (Map.Entry<Entity, int[]> entry : counts.entrySet()) {
            int he = entry.getValue()[0];
            int she = entry.getValue()[1];
            if (he > 2 * she || she > 2 * he) {
                entry.getKey().learn(he > she ? Gender.MALE : Gender.FEMALE);
                learned = true;
            }
        }
        return learned;
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
        int from = told[mentions.get(place).from()];
        Entity best = null;
        double most = -1000;
        for (int i = place - 1; i >= 0 && from - told[mentions.get(i).from()] <= REACH; i--) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.isHuman() && entity.gender().agrees(gender)
                    && !quoted[mentions.get(i).from()]) {
                double score = score(i, place, entity, gender);
                if (score > most) {
                    most = score;
                    best = entity;
                }
            }
        }
        return best;
    }

    private double score(int i, int place, Entity entity, Gender gender) {
        Mention mention = mentions.get(i);
        Mention pronoun = mentions.get(place);
        int back = told[pronoun.from()] - told[mention.from()];
        double score = -1.2 * back - (entity.gender() == gender ? 0 : 2);
        score += isSubject(mention) ? 2 : 0;
        score -= mention.kind() == Mention.Kind.POSSESSIVE ? 1 : 0;
        score -= words.tag(mention.from() - 1) == Words.Tag.ADP ? 1 : 0;
        score += says(mention) ? 1 : 0;
        score += words.paragraph(mention.from()) == words.paragraph(pronoun.from()) ? 2 : 0;
        score += opens(mention) ? 0.5 : 0;
        return score;
    }

    private boolean says(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        return Repair.isSaid(words.lower(at)) || Repair.isSaid(words.lower(mention.from() - 1));
    }

    /** At the start of its sentence, or behind “But”. */
    private boolean opens(Mention mention) {
        int before = mention.from() - 1;
        return isStart(mention.from()) || (isStart(before) && words.tag(before) != Words.Tag.NOUN);
    }

    private boolean isStart(int word) {
        return word == 0 || words.sentence(word - 1) != words.sentence(word);
    }

    private boolean isSubject(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        return words.tag(at) == Words.Tag.VERB || words.tag(at) == Words.Tag.AUX
                || (words.word(at).equals(",") && opens(mention));
    }
}
