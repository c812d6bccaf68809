package dev.verbatim.name;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a document's are: “a poll by Oakfield College”, “an Oakfield Times editorial”, “Doe said in a statement. … ,
 * the statement read”. A document has no opinion; who issued it has.
 *
 * <p>Known misses: pollsters whose names are no known organisations’ (“an Oakfield poll”), leaked papers, whose owner is not who wrote them, and documents of which the story tells elsewhere whose
 * they are.
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
    /** How many mentions behind it are looked at for who issued it. */
    private static final int MOST_BEHIND = 8;
    private static final Set<String> PARTIES = Set.of("gop", "dems");
    private static final Set<String> STATEMENTS = Set.of("statement", "release");
    /** Behind a place these are what is asked about, not who asks: “a Florida Senate poll”. */
    private static final Set<String> OF_STATE = Set.of("senate", "house", "court", "state", "states", "party",
            "congress",
            "government", "council", "parliament", "supreme");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final boolean[] headline;
    /** The last words of the names of people, in lower case. */
    private final Set<String> people;
    private final Prominence prominence;
    private final Documents documents;
    private final Makers makers;
    private final Deeds deeds;
    private final Sayers sayers;

    Issuers(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Prominence prominence) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.headline = Headlines.of(words);
        this.people = entities.stream().filter(Objects::nonNull).filter(Entity::isHuman).map(Entity::last)
                .collect(Collectors.toSet());
        this.prominence = prominence;
        this.documents = new Documents(words);
        this.makers = new Makers(words);
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
        Issuer told = told(place);
        return told != null || !isToldOf(document) ? told : before(place, kind);
    }

    /** “the report”, unlike “the congressional report”, which may be another one than was told of. */
    private boolean isToldOf(Mention document) {
        return words.lower(document.from()).equals("the") && documents.nameEnd(document) <= document.from() + 2;
    }

    /** What the words of the mention and those behind it tell. */
    private @Nullable Issuer told(int place) {
        Mention document = mentions.get(place);
        int name = documents.nameBefore(document);
        if (name < documents.nameEnd(document) && isOfSomebody(name, document)) {
            return new Issuer.Written(name, documents.nameEnd(document));
        }
        int maker = Math.max(makers.behind(document), documents.outletBehind(document));
        int by = maker < 0 ? -1 : opening(place, maker);
        return by < 0 ? null : new Issuer.Mentioned(by);
    }

    /** “a Doe statement”, “a Fox News poll”, “a CBS poll”, unlike “a Brexit poll”, which is about Brexit. */
    private boolean isOfSomebody(int from, Mention document) {
        int to = documents.nameEnd(document);
        boolean initials = true;
        boolean organisation = false;
        boolean place = false;
        for (int at = from; at < to; at++) {
            String word = words.lower(at);
            if (Lexicon.isTitle(words.word(at)) || PARTIES.contains(word)) {
                return false;
            }
            place |= Lexicon.PLACES.contains(word);
            initials &= words.word(at).equals(words.word(at).toUpperCase(Locale.ROOT));
            organisation |= Lexicon.ORGANISATION.contains(word) && !(place && OF_STATE.contains(word));
        }
        return organisation
                || (!place && ((initials && isAsked(document)) || people.contains(words.lower(to - 1))));
    }

    /** Polls and statements are hardly ever about what stands before them in capitals; reports are. */
    private boolean isAsked(Mention document) {
        String head = words.lower(document.head());
        return documents.isPoll(document) || STATEMENTS.contains(head);
    }

    /** The mention that opens with a word behind the document's, when it is somebody who can issue one. */
    private int opening(int place, int word) {
        for (int i = place + 1; i < Math.min(mentions.size(), place + MOST_BEHIND); i++) { // owners come before their phrases
            Mention maker = mentions.get(i);
            if (maker.from() == word && maker.kind() != Mention.Kind.POSSESSIVE && issues(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean issues(int place) {
        Mention maker = mentions.get(place);
        String head = words.lower(maker.head());
        Entity entity = entities.get(place);
        if (entity != null) {
            return !isPlace(maker);
        }
        return Documents.kind(head).isEmpty() && isSomebody(head);
    }

    private static boolean isSomebody(String head) {
        return Lexicon.ROLES.contains(head) || Lexicon.ORGANISATION.contains(head)
                || (head.endsWith("s") && Lexicon.ROLES.contains(head.substring(0, head.length() - 1)));
    }

    /** “California”, but not “the Institute of California”. */
    private boolean isPlace(Mention maker) {
        return maker.nameFrom() >= maker.head() && Lexicon.PLACES.contains(words.lower(maker.head()));
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
        Issuer told = told(earlier);
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
                    && (mention.kind() == Mention.Kind.PRONOUN || issues(i))) {
                return new Issuer.Mentioned(i);
            }
        }
        return null;
    }
}
