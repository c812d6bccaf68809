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
    private final Story story;
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Map<Integer, Entity> owners;
    private final Complements complements;
    private final Companions companions;

    Descriptions(Story story, Words words, CastReader reader) {
        this.story = story;
        this.words = words;
        this.mentions = reader.mentions();
        this.entities = reader.resolved();
        this.owners = reader.owners();
        this.complements = new Complements(words, mentions, entities);
        this.companions = new Companions(words, mentions, entities);
    }

    String of(int place) {
        Mention mention = mentions.get(place);
        int first = Math.min(place, companions.with(place));
        return first >= 0 ? together(first) : alone(place, mention);
    }

    /** “doctors and nurses” */
    private String together(int first) {
        Mention one = mentions.get(first);
        return owned(first, one) + " " + text(one.to(), mentions.get(first + 1).to());
    }

    private String alone(int place, Mention mention) {
        int from = companions.from(mention);
        String part = from < mention.from() ? text(from, mention.from()) + " " : "";
        String behind = behind(place, mention);
        return part + owned(place, mention) + (behind.isEmpty() ? complement(place, mention) : behind);
    }

    /** Whether more belongs to somebody without a name: “Researchers at the college”. */
    boolean hasComplement(int place) {
        return complements.lastOf(place) > place;
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

    /** “for Doe”, “of three”, right behind. */
    private String behind(int place, Mention mention) {
        return mention.kind() == Mention.Kind.NOMINAL && Kin.isOfSome(words, mention.to())
                ? " " + text(mention.to(), mention.to() + 2)
                : behindName(place, mention);
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

    /** “close to Doe”, also where the story has “close to her”. */
    private String complement(int place, Mention mention) {
        int last = complements.lastOf(place);
        Mention end = mentions.get(last);
        Entity named = entities.get(last);
        boolean called = named != null && named.isHuman() && end.kind() != Mention.Kind.NOMINAL;
        return last == place
                ? ""
                : called
                        ? " " + text(mention.to(), end.from()) + " " + named.canonical()
                        : " " + text(mention.to(), end.to());
    }

    private String text(int from, int to) {
        return story.text(words.span(from, to));
    }
}
