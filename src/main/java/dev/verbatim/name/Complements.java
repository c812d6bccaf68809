package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind words for somebody without a name and tells who it is: “a spokesman for the regulator”, “people familiar
 * with the talks”, “a lawyer for the families of the victims”.
 */
final class Complements {
    private static final Set<String> BELONGS = Set.of("for", "of", "from", "at");
    /** “people close to her”, “a person briefed on the talks”. */
    private static final Set<String> STANDS = Set.of("close", "familiar", "briefed", "involved", "knowledgeable",
            "loyal", "opposed", "present", "acquainted");
    private static final Set<String> TO = Set.of("to", "with", "on", "in", "about", "at");
    /** “two people with direct knowledge of the deal”. */
    private static final Set<String> KNOWLEDGE = Set.of("knowledge", "experience");
    /** “an aide to the premier” */
    private static final Set<String> AIDES = Set.of("aide", "adviser", "advisor", "assistant", "deputy", "ambassador",
            "envoy", "counsel", "secretary", "consultant");
    private static final Set<String> PEOPLE = Set.of("people", "person", "persons", "those");
    /** How many phrases may follow one another. */
    private static final int MOST = 3;

    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;

    Complements(Words words, List<Mention> mentions, List<@Nullable Entity> entities) {
        this.words = words;
        this.mentions = mentions;
        this.entities = entities;
    }

    /** The place of the last mention of what belongs to a description; its own place without. */
    int lastOf(int place) {
        Mention mention = mentions.get(place);
        if (!isSomebody(words.lower(mention.head())) || (mention.isName() && !opens(mention))) {
            return place;
        }
        int last = place;
        for (int i = 0; i < MOST; i++) {
            int next = next(last, i == 0);
            if (next < 0) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /** “Researchers at the college said”: a capital that only the sentence's start gave. */
    private boolean opens(Mention mention) {
        return mention.from() == mention.head() && words.sentence(mention.from() - 1) != words.sentence(mention.from());
    }

    private int next(int place, boolean first) {
        int at = mentions.get(place).to();
        String word = words.lower(at);
        if (first && STANDS.contains(word) && TO.contains(words.lower(at + 1))) {
            return phrase(place, at + 2);
        }
        boolean aide = first && word.equals("to") && AIDES.contains(words.lower(mentions.get(place).head()));
        boolean belongs = aide || ((first ? BELONGS.contains(word) : word.equals("of")) && !isElsewhere(place));
        int next = belongs || (first && word.equals("with")) ? phrase(place, at + 1) : -1;
        return next >= 0 && (belongs || KNOWLEDGE.contains(words.lower(mentions.get(next).head()))) ? next : -1;
    }

    /** “a study by economists of the costs”, “thanked a friend for calling”: it belongs to what stands before. */
    private boolean isElsewhere(int place) {
        Mention mention = mentions.get(place);
        return words.lower(mention.from() - 1).equals("by")
                || (words.lower(mention.to()).equals("for") && words.lower(mention.to() + 1).endsWith("ing"));
    }

    /** The mention that begins at a word, behind the owners that it opens with: “the firm’s” of “the firm’s books”. */
    private int phrase(int place, int from) {
        return IntStream.range(place + 1, Math.min(place + 4, mentions.size()))
                .filter(i -> mentions.get(i).from() == from && mentions.get(i).kind() != Mention.Kind.POSSESSIVE)
                .filter(i -> words.sentence(from) == words.sentence(mentions.get(place).from()) && isClear(i))
                .findFirst().orElse(-1);
    }

    /** No time, nor half of “Doe's thinking”; “him” tells nothing where nobody knows who that is. */
    private boolean isClear(int place) {
        Mention mention = mentions.get(place);
        String head = words.lower(mention.head());
        boolean time = Makers.TIMES.contains(head) || head.equals("time") || words.tag(mention.head()) == Words.Tag.NUM;
        boolean half = NamePlaces.isPossessive(words, mention.to())
                && !words.lower(mention.from() - 1).equals("of"); // “friends of Doe's”
        return !time && !half && (mention.kind() != Mention.Kind.PRONOUN || entities.get(place) != null);
    }

    private static boolean isSomebody(String head) {
        return Lexicon.ROLES.contains(head) || KnownNames.isForMany(head) || PEOPLE.contains(head);
    }
}
