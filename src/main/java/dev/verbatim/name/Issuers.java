package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a document's are: “a poll by Oakfield College”, “an Oakfield Times editorial”, “Doe said in a statement. … ,
 * the statement read”. A document has no opinion; who issued it has.
 *
 * <p>Known misses: pollsters whose names are no known organisations’ (“an Oakfield poll”), leaked papers, whose owner is not
 * who wrote them, and documents of which the story tells elsewhere whose they are.
 */
final class Issuers {
    /** Verbs that their subject may follow: “said Doe in a statement”. */
    private static final Set<String> SAID = Set.of("said", "says", "wrote", "added");
    /** How many sentences before “the statement” the story may have told whose it is. */
    private static final int REACH = 8;
    /** How many mentions are looked at for it: keeps time linear. */
    private static final int MOST = 120;
    /** How many mentions before it in the sentence are looked at for who issued it. */
    private static final int MOST_SAYERS = 30;
    static final Set<String> STATEMENTS = Set.of("statement", "release");
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final boolean[] headline;
    private final Prominence prominence;
    private final Documents documents;
    private final IssuerPhrases phrases;
    private final Deeds deeds;
    private final Sayers sayers;

    Issuers(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.headline = Headlines.of(words);
        this.prominence = prominence;
        this.documents = new Documents(words);
        this.phrases = new IssuerPhrases(words, mentions, entities, documents);
        this.deeds = new Deeds(words, documents, prominence);
        this.sayers = new Sayers(words, mentions, entities, prominence);
    }

    /** Who issued a document. */
    sealed interface Issuer {
        /** Whom another mention stands for, by its place. */
        record Mentioned(int place) implements Issuer {}

        /** The name that stands in these words. */
        record Written(int from, int to) implements Issuer {}
    }

    /** Whose words a mention's are, when it is a document; null when the story does not tell. */
    @Nullable
    Issuer of(int place) {
        Mention document = mentions.get(place);
        Set<String> kind = Documents.kind(words.lower(document.head())).orElse(null);
        if (kind == null || document.kind() != Mention.Kind.NOMINAL) {
            return null;
        }
        Issuer told = phrases.issuer(place);
        return told != null || !isToldOf(document) ? told : before(place, kind);
    }

    /** “the report”, unlike “the congressional report”, which may be another one than was told of. */
    private boolean isToldOf(Mention document) {
        return words.lower(document.from()).equals("the") && documents.nameEnd(document) <= document.from() + 2;
    }

    /** “the statement”: the last one of its kind before; without any, whoever has said something before it. */
    private @Nullable Issuer before(int place, Set<String> kind) {
        Mention document = mentions.get(place);
        boolean told = false;
        for (int i = place - 1; i >= Math.max(0, place - MOST)
                && prominence.sentencesBetween(mentions.get(i), document) <= REACH; i--) {
            Mention earlier = mentions.get(i);
            if (entities.get(i) != null && !prominence.isQuoted(earlier) && deeds.makes(earlier, kind)) {
                return new Issuer.Mentioned(i);
            }
            if (kind.contains(words.lower(earlier.head())) && !prominence.isQuoted(earlier)
                    && !headline[earlier.from()]) {
                told |= !words.lower(earlier.from()).equals("the");
                Issuer issuer = issuerOf(i);
                if (issuer != null) {
                    return issuer;
                }
            }
        }
        return !told && STATEMENTS.contains(words.lower(document.head())) ? mentioned(sayers.before(place)) : null;
    }

    private static @Nullable Issuer mentioned(int place) {
        return place < 0 ? null : new Issuer.Mentioned(place);
    }

    private @Nullable Issuer issuerOf(int earlier) {
        Mention mention = mentions.get(earlier);
        if (mention.isName() && mention.nameFrom() < mention.head()) {
            return new Issuer.Mentioned(earlier);
        }
        Issuer told = phrases.issuer(earlier);
        Issuer sayer = told != null ? told : sayer(earlier);
        return sayer != null ? sayer : mentioned(sayers.behind(earlier));
    }

    private boolean isSayer(Mention mention, Mention document) {
        boolean inside = words.lower(document.from() - 1).equals("in");
        return documents.isMade(mention.to()) || deeds.makesFarBehind(mention) || (inside
                && (documents.isSaid(mention.to()) || SAID.contains(words.lower(mention.from() - 1))));
    }

    /** “Doe said in a statement”, “said Doe in a statement”, “Doe released a statement”. */
    private @Nullable Issuer sayer(int document) {
        int sentence = words.sentence(mentions.get(document).from());
        for (int i = document - 1; i >= Math.max(0, document - MOST_SAYERS)
                && words.sentence(mentions.get(i).from()) == sentence; i--) {
            Mention mention = mentions.get(i);
            if (isSayer(mention, mentions.get(document)) && !prominence.isQuoted(mention)
                    && (mention.kind() == Mention.Kind.PRONOUN || phrases.issues(i))) {
                return new Issuer.Mentioned(i);
            }
        }
        return null;
    }
}
