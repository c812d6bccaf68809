package dev.verbatim.name;

import dev.verbatim.story.Story;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for somebody whom a story does not name, with the names that they need: “Jane Doe’s advisers” where it has “her
 * advisers”, “a spokesman for Jane Doe” where it has “a spokesman for Doe”.
 */
final class Descriptions {
    private static final Set<String> BEHIND = Set.of("for", "of", "from", "at", "to", "with", "by");
    /** What may stand before a common noun there: not “an aide by telephone”. */
    private static final Set<String> OF_NOUNS = Set.of("for", "of", "from", "at");
    private static final Set<String> AIDES = Set.of("aide", "adviser", "advisor", "assistant", "deputy", "ambassador",
            "envoy", "counsel", "secretary", "consultant");

    private final Story story;
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Map<Integer, Entity> owners;

    Descriptions(Story story, Words words, CastReader reader) {
        this.story = story;
        this.words = words;
        this.mentions = reader.mentions();
        this.entities = reader.resolved();
        this.owners = reader.owners();
    }

    String of(int place) {
        Mention mention = mentions.get(place);
        return owned(place, mention) + behind(place, mention);
    }

    private String owned(int place, Mention mention) {
        Entity owner = owners.get(place);
        if (owner == null) {
            return text(mention.from(), mention.to());
        }
        Mention name = mentions.get(Math.max(0, place - 1));
        boolean possessive = name.kind() == Mention.Kind.POSSESSIVE && name.from() >= mention.from();
        int from = possessive ? name.to() + 1 : mention.from() + 1;
        return from < mention.to()
                ? (possessive ? article(mention, owner) : "") + owner.canonical() + mark(name)
                        + text(from, mention.to())
                : text(mention.from(), mention.to());
    }

    /** “Bakers’ ” as the story has it, “Jane Doe’s ”. */
    private String mark(Mention name) {
        return words.word(name.to()).equals("'") ? "’ " : "’s ";
    }

    /** Of “the State Department's lawyers”. */
    private String article(Mention mention, Entity owner) {
        return !owner.isHuman() && words.lower(mention.from()).equals("the") ? "the " : "";
    }

    /** “for Doe”, “to the premier”, “of three”, right behind. */
    private String behind(int place, Mention mention) {
        if (mention.kind() == Mention.Kind.NOMINAL && Kin.isOfSome(words, mention.to())) {
            return " " + text(mention.to(), mention.to() + 2);
        }
        String name = behindName(place, mention);
        return name.isEmpty() ? behindNoun(place, mention) : name;
    }

    /** “to the premier”, “close to the company”. */
    private String behindNoun(int place, Mention mention) {
        int to = words.lower(mention.to()).equals("close") ? mention.to() + 1 : mention.to();
        Mention next = mentions.get(Math.min(mentions.size() - 1, place + 1));
        boolean person = Lexicon.ROLES.contains(words.lower(mention.head()));
        boolean goesOn = person && belongs(mention, to) && next.from() == to + 1 && !words.lower(to + 1).endsWith("ing")
                && next.kind() == Mention.Kind.NOMINAL && words.sentence(next.head()) == words.sentence(mention.head());
        return goesOn ? " " + text(mention.to(), next.from()) + " " + of(place + 1) : "";
    }

    /** “aide to”, “source close to”, “teacher at”, unlike “sentenced a man to”. */
    private boolean belongs(Mention mention, int at) {
        return words.lower(at).equals("to")
                ? at > mention.to() || AIDES.contains(words.lower(mention.head()))
                : OF_NOUNS.contains(words.lower(at));
    }

    private String behindName(int place, Mention mention) {
        Mention next = mentions.get(Math.min(mentions.size() - 1, place + 1));
        boolean goesOn = mention.kind() == Mention.Kind.NOMINAL && BEHIND.contains(words.lower(mention.to()))
                && next.from() == mention.to() + 1 && next.kind() == Mention.Kind.NAME
                && words.sentence(next.head()) == words.sentence(mention.head());
        Entity named = goesOn ? entities.get(place + 1) : null;
        String article = words.tag(next.from()) == Words.Tag.DET ? words.word(next.from()) + " " : "";
        return named == null
                ? ""
                : " " + words.word(mention.to()) + " " + (named.isHuman() ? "" : article) + named.canonical();
    }

    private String text(int from, int to) {
        return story.text(words.span(from, to));
    }
}
