package dev.verbatim.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of several bearers of a family name the one whom the story has just told of: “Jane Doe, mother of John Doe, left. Doe said …” */
final class Namesakes {
    /** How many paragraphs back. */
    private static final int REACH = 1;
    /** How many mentions before it are looked at: keeps time linear. */
    private static final int MOST = 80;
    /** Whom the story names so many times as often is meant by the family name alone. */
    private static final int MOST_TIMES = 2;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;
    private final Prominence prominence;

    Namesakes(Words words, List<Mention> mentions, List<@Nullable Entity> resolved, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
        this.prominence = prominence;
    }

    /** Whom a family name means rather than the one of its bearers who is named most so far; that one when in doubt. */
    Entity rather(int place, Entity most, List<Entity> bearers, Gender gender) {
        Entity last = last(place, bearers);
        return last != null && last.gender().agrees(gender) && Lexicon.isFirstName(last.first())
                && most.times() <= MOST_TIMES * last.times() ? last : most;
    }

    /** The last of them before a name that was a subject; null without. */
    private @Nullable Entity last(int place, List<Entity> bearers) {
        Mention name = mentions.get(place);
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && words.paragraph(name.from()) - words.paragraph(mentions.get(i).from()) <= REACH; i--) {
            Entity entity = resolved.get(i);
            if (entity != null && bearers.contains(entity) && isSubject(mentions.get(i))) {
                return entity;
            }
        }
        return null;
    }

    private boolean isSubject(Mention mention) {
        return !prominence.isQuoted(mention) && mention.kind() == Mention.Kind.NAME
                && Kin.gender(words, mention) == Gender.UNKNOWN // “her late husband, John Doe, was”
                && (prominence.isSubject(mention) || prominence.hasFarVerb(mention));
    }
}
