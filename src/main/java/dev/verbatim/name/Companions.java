package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to the words for somebody without a name, so that they are not cut short: “one of” before “the workers”, “and
 * nurses” behind “doctors”, and “a nurse” behind “One, a nurse, said”.
 */
final class Companions {
    private static final Set<String> PARTS = Set.of("one", "two", "three", "four", "some", "several", "many", "most",
            "few", "both", "another", "none", "half");
    private static final Set<String> ONE = Set.of("one", "another");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;

    Companions(Words words, List<Mention> mentions, List<@Nullable Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** Where “one of” before the words begins; where they begin, without. */
    int from(Mention mention) {
        int from = mention.from();
        boolean part = words.lower(from - 1).equals("of") && PARTS.contains(words.lower(from - 2))
                && words.sentence(from - 2) == words.sentence(from);
        return part ? from - 2 : from;
    }

    /** The place of those who speak with them: “doctors and nurses said”; -1 without. */
    int with(int place) {
        if (isSaying(place) && isJoined(place)) {
            return place + 1;
        }
        return place > 0 && isSaying(place - 1) && isJoined(place - 1) ? place - 1 : -1;
    }

    /** The place of the name that tells who “one of the nurses, Jane Doe,” is; -1 without. */
    int named(int place) {
        Mention mention = mentions.get(place);
        boolean part = ONE.contains(words.lower(mention.from())) && words.lower(mention.to()).equals("of");
        int last = part ? place + 1 : ONE.contains(words.lower(from(mention))) ? place : mentions.size();
        if (last + 1 >= mentions.size() || mention.isName()) {
            return -1;
        }
        Mention name = mentions.get(last + 1);
        Entity entity = entities.get(last + 1);
        int end = mentions.get(last).to();
        boolean told = words.word(end).equals(",") && name.from() == end + 1 && name.kind() == Mention.Kind.NAME
                && (words.word(name.to()).equals(",") || words.word(name.to()).equals("."));
        return told && entity != null && entity.isHuman() ? last + 1 : -1;
    }

    /** The place of the words that tell who “One, a nurse from Oakfield,” is; -1 without. */
    int apposed(int place) {
        Mention one = mentions.get(place);
        Mention next = mentions.get(Math.min(place + 1, mentions.size() - 1));
        boolean told = ONE.contains(words.lower(one.from())) && words.word(one.to()).equals(",")
                && next.from() == one.to() + 1 && next.kind() == Mention.Kind.NOMINAL && isIndefinite(next);
        return told ? place + 1 : -1;
    }

    private boolean isIndefinite(Mention mention) {
        return words.lower(mention.from()).equals("a") || words.lower(mention.from()).equals("an");
    }

    /** Whether the second of two mentions, of which this is the first, stands right before or behind a verb of speech. */
    private boolean isSaying(int place) {
        Mention second = mentions.get(Math.min(place + 1, mentions.size() - 1));
        return SpeechVerbs.isSaid(words.lower(second.to())) || words.lower(second.to()).equals("say")
                || SpeechVerbs.isSaid(words.lower(mentions.get(place).from() - 1));
    }

    private boolean isJoined(int place) {
        Mention one = mentions.get(place);
        Mention other = mentions.get(Math.min(place + 1, mentions.size() - 1));
        return words.lower(one.to()).equals("and") && other.from() == one.to() + 1
                && !words.lower(one.from() - 1).equals("and") && isSeveral(place) && isSeveral(place + 1);
    }

    private boolean isSeveral(int place) {
        Mention mention = mentions.get(place);
        return mention.kind() == Mention.Kind.NOMINAL && entities.get(place) == null
                && words.lower(mention.head()).endsWith("s");
    }
}
