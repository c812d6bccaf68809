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
    private final Company company;

    Descriptions(Story story, Words words, CastReader reader) {
        this.story = story;
        this.words = words;
        this.mentions = reader.mentions();
        this.entities = reader.resolved();
        this.owners = reader.owners();
        this.company = new Company(words, mentions, entities);
    }

    String of(int place) {
        Mention mention = mentions.get(place);
        int first = Math.min(place, company.with(place));
        if (first >= 0) {
            Mention one = mentions.get(first);
            return owned(first, one) + " " + text(one.to(), mentions.get(first + 1).to());
        }
        int from = company.from(mention);
        String part = from < mention.from() ? text(from, mention.from()) + " " : "";
        return part + owned(place, mention) + behind(place, mention);
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
                ? (possessive ? article(mention, owner) : "") + owner.canonical() + "’s " + text(from, mention.to())
                : text(mention.from(), mention.to());
    }

    /** Of “the State Department's lawyers”. */
    private String article(Mention mention, Entity owner) {
        return !owner.isHuman() && words.lower(mention.from()).equals("the") ? "the " : "";
    }

    /** “for Doe”, right behind. */
    private String behind(int place, Mention mention) {
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
