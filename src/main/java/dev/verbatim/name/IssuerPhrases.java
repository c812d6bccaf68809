package dev.verbatim.name;

import dev.verbatim.name.Issuers.Issuer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who issued a document by the words that name it: “a poll by Oakfield College”, “an Oakfield Times editorial”. */
final class IssuerPhrases {
    /** How many mentions behind it are looked at for it. */
    private static final int MOST_BEHIND = 8;
    private static final Set<String> PARTIES = Set.of("gop", "dems");
    /** Behind a place these are what is asked about, not who asks: “a Florida Senate poll”. */
    private static final Set<String> OF_STATE = Set.of("senate", "house", "court", "state", "states", "party",
            "congress",
            "government", "council", "parliament", "supreme");

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    /** The last words of the names of people, in lower case. */
    private final Set<String> people;
    private final Documents documents;
    private final Makers makers;

    IssuerPhrases(Words words, List<Mention> mentions, List<@Nullable Entity> entities, Documents documents) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
        this.people = entities.stream().filter(Objects::nonNull).filter(Entity::isHuman).map(Entity::last)
                .collect(Collectors.toSet());
        this.documents = documents;
        this.makers = new Makers(words);
    }

    /** What the words of the mention and those behind it tell. */
    @Nullable
    Issuer issuer(int place) {
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
        return documents.isPoll(document) || Issuers.STATEMENTS.contains(head);
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

    /** Whether whom a mention stands for can issue a document. */
    boolean issues(int place) {
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
}
