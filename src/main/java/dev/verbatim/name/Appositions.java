package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a description beside a name describes: “the mayor's deputy, Jane Doe, …”, “Jane Doe, an engineer at the works, …”. */
final class Appositions {
    /** What may stand behind the name: “the mayor, Doe said” tells that Doe speaks, and nothing of the mayor. */
    private static final Set<String> BEHIND = Set.of(",", ".", "of", "who", "(", "--", "-", "\"");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;

    Appositions(Words words, List<Mention> mentions, List<@Nullable Entity> resolved) {
        this.words = words;
        this.mentions = mentions;
        this.resolved = resolved;
    }

    /** The person whose name stands beside a description of one person; null without. */
    @Nullable
    Entity of(int place) {
        String head = words.lower(mentions.get(place).head());
        if (!Lexicon.ROLES.contains(head) && !Lexicon.isTitle(head)) {
            return null;
        }
        Entity behind = behind(place);
        return behind != null ? behind : before(place);
    }

    private @Nullable Entity behind(int place) {
        Mention mention = mentions.get(place);
        if (isOneOfficeMore(place)) {
            return named(place + 1);
        }
        boolean comma = words.word(mention.to()).equals(",") && place + 1 < mentions.size()
                && mentions.get(place + 1).from() == mention.to() + 1;
        return comma && BEHIND.contains(words.lower(mentions.get(place + 1).to())) ? named(place + 1) : null;
    }

    /** “former Gov. and party chairman Jane Doe” */
    private boolean isOneOfficeMore(int place) {
        Mention office = mentions.get(place);
        Mention next = mentions.get(Math.min(place + 1, mentions.size() - 1));
        return words.lower(office.to()).equals("and") && next.from() == office.to() + 1 && next.nameFrom() > next.from()
                && next.isName() && words.tag(office.from()) != Tag.DET && words.tag(next.from()) != Tag.DET;
    }

    private @Nullable Entity before(int place) {
        Mention mention = mentions.get(place);
        boolean subject = words.tag(mention.to()) == Tag.VERB || words.tag(mention.to()) == Tag.AUX;
        if (subject || !words.word(mention.from() - 1).equals(",")) {
            return null;
        }
        for (int i = place - 1; i >= Math.max(0, place - 2); i--) { // the owner in “Roe's deputy” comes before it
            if (mentions.get(i).to() == mention.from() - 1) {
                return named(i);
            }
        }
        return null;
    }

    private @Nullable Entity named(int place) {
        Entity entity = resolved.get(place);
        boolean named = mentions.get(place).kind() == Mention.Kind.NAME && entity != null && entity.isHuman();
        return named ? entity : null;
    }
}
