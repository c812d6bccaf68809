package dev.verbatim.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who says something beside a document, of which the story does not tell whose it is: his, most likely. */
final class Sayers {
    /** How many mentions before a document, and behind it, are looked at. */
    private static final int MOST = 30;
    private static final int MOST_BEHIND = 8;
    /** How many sentences before “the statement” somebody may have said something. */
    private static final int REACH = 2;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final Prominence prominence;
    private final Documents documents;

    Sayers(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.prominence = prominence;
        this.documents = new Documents(words);
    }

    /** The place of Doe in “Doe confirmed that she had left. …, the statement read”; -1 without. */
    int before(int document) {
        for (int i = document - 1; i >= Math.max(0, document - MOST)
                && prominence.sentencesBetween(mentions.get(i), mentions.get(document)) <= REACH; i--) {
            if (isNamed(i) && !prominence.isQuoted(mentions.get(i)) && prominence.announces(mentions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The place of Doe in “In a letter to staff, Doe said”; -1 without. */
    int behind(int document) {
        Mention inside = mentions.get(document);
        boolean in = words.lower(inside.from() - 1).equals("in");
        for (int i = document + 1; in && i < Math.min(mentions.size(), document + MOST_BEHIND)
                && words.sentence(mentions.get(i).from()) == words.sentence(inside.from()); i++) {
            Mention mention = mentions.get(i);
            if (words.word(mention.from() - 1).equals(",") && isNamed(i) && documents.isSaid(mention.to())) {
                return i;
            }
        }
        return -1;
    }

    /** “Doe”, “the Roe campaign”. */
    private boolean isNamed(int place) {
        Mention mention = mentions.get(place);
        boolean group = mention.kind() == Mention.Kind.NOMINAL && words.lower(mention.from()).equals("the")
                && Lexicon.ORGANISATION.contains(words.lower(mention.head()));
        return group || (mention.kind() == Mention.Kind.NAME && entities.get(place) != null);
    }
}
