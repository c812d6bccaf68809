package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a description beside a name describes: “the mayor's deputy, Jane Doe, …”, “Jane Doe, an engineer at the works, …”. */
final class Appositions {
    /** What may stand behind the name: “the mayor, Doe said” tells that Doe speaks, and nothing of the mayor. */
    private static final Set<String> BEHIND = Set.of(",", ".", "of", "who", "(", "--", "-", "\"");
    /** What belongs to a description: “its director for England, Jane Doe”. */
    private static final Set<String> OF = Set.of("for", "of", "at", "in");
    /** In words. */
    private static final int LONGEST = 8;

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
        int comma = OF.contains(words.lower(mention.to())) ? pastBelonging(mention.to()) : mention.to();
        int next = words.word(comma).equals(",") ? opening(place, comma + 1) : -1;
        return next >= 0 && BEHIND.contains(words.lower(mentions.get(next).to())) ? named(next) : null;
    }

    /** The next mention that begins with a word; -1 without. */
    private int opening(int place, int word) {
        int next = place + 1;
        while (next < mentions.size() && mentions.get(next).from() < word) {
            next++;
        }
        return next < mentions.size() && mentions.get(next).from() == word ? next : -1;
    }

    /** Behind “for England”, unlike “of the mayor”, who may be whom the name behind names. */
    private int pastBelonging(int of) {
        int at = of;
        while (at < of + LONGEST && words.sentence(at) == words.sentence(of) && isOfBelonging(at)) {
            at++;
        }
        boolean mistaken = words.tag(at) == Tag.VERB && words.word(at + 1).equals(",")
                && !SpeechVerbs.isSaid(words.lower(at));
        return mistaken ? at + 1 : at; // “trust” of “the hospital trust”
    }

    private boolean isOfBelonging(int at) {
        String word = words.lower(at);
        boolean somebody = Lexicon.ROLES.contains(word) || Lexicon.isTitle(word);
        return !somebody && switch (words.tag(at)) {
            case NOUN, PROPN, ADJ, DET, NUM, ADP, CCONJ -> true;
            default -> NamePlaces.OWNERS.contains(word) || NamePlaces.isPossessive(words, at);
        };
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
