package dev.verbatim.name;

import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everybody whom a story names, and who its words stand for. Immutable.
 */
public final class Cast {
    /** Among how many people a name is looked for: keeps time linear. */
    private static final int MOST_PEOPLE = 300;
    /** “another aide”, “a senior aide” */
    private static final Pattern MORE = Pattern.compile("^(?!an? )|^an? .+ ", Pattern.CASE_INSENSITIVE);

    private final Story story;
    private final Words words;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> entities;
    private final List<Person> people;
    private final Antecedents antecedents;
    private final Pairs pairs;
    private final Organisations organisations;
    private final Issuers issuers;
    private final Descriptions descriptions;
    private final Companions companions;
    private final Reintroduced reintroduced;
    private final Documents documents;
    private final @Nullable Speaker[] speakers;

    private Cast(Story story, Words words, CastReader reader) {
        this.story = story;
        this.words = words;
        this.mentions = reader.mentions();
        this.entities = reader.resolved();
        this.people = reader.entities().stream().map(Entity::person).toList();
        this.antecedents = new Antecedents(words, mentions, entities, reader.prominence());
        this.pairs = new Pairs(words, mentions, entities, reader.prominence());
        this.organisations = new Organisations(words, mentions, entities, reader.prominence());
        this.issuers = new Issuers(words, mentions, entities, reader.prominence());
        this.descriptions = new Descriptions(story, words, reader);
        this.companions = new Companions(words, mentions, entities);
        this.reintroduced = new Reintroduced(words, mentions, entities, reader.prominence());
        this.documents = new Documents(words);
        this.speakers = new Speaker[mentions.size()];
        for (int i = 0; i < speakers.length; i++) {
            speakers[i] = find(i);
        }
    }

    /** Reads a story's words. */
    public static Cast of(Story story, Words words) {
        return new Cast(story, words, new CastReader(words));
    }

    /** In the order of their first mention. */
    public List<Person> people() {
        return people;
    }

    /** All words that can stand for somebody, in order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Who a mention, by its place in {@link #mentions()}, stands for. */
    public Speaker speaker(int mention) {
        Speaker known = speakers[mention];
        return known == null ? find(mention) : known;
    }

    /** Mentions stand for others before them, which are known then, or for a name behind them. */
    private Speaker find(int mention) {
        Entity entity = entities.get(mention);
        int together = pairs.together(mention);
        if (together >= 0) {
            return new Speaker.Described(pairs.names(together));
        }
        if (entity != null) {
            return mentions.get(mention).isName() && !entity.isHuman() && descriptions.hasComplement(mention)
                    ? new Speaker.Described(descriptions.of(mention))
                    : new Speaker.Named(entity.canonical());
        }
        int pair = pairs.of(mention, antecedents.of(mention));
        if (pair >= 0) {
            return new Speaker.Described(pairs.names(pair));
        }
        return switch (mentions.get(mention).kind()) {
            case PRONOUN -> pronoun(mention);
            case NOMINAL, NAME, POSSESSIVE -> described(mention);
        };
    }

    private Speaker described(int mention) {
        int owner = antecedents.owner(mention);
        return owner >= 0 ? speaker(owner) : issued(mention);
    }

    private Speaker issued(int mention) {
        return switch (issuers.of(mention)) {
            case null -> organisation(mention);
            case Issuers.Issuer.Mentioned(int place) -> speaker(place);
            case Issuers.Issuer.Written(int from, int to) -> named(story.text(words.span(from, to)));
        };
    }

    private Speaker organisation(int mention) {
        int before = Math.max(organisations.of(mention), companions.named(mention));
        return before >= 0 ? speaker(before) : new Speaker.Described(description(mention));
    }

    /** By the words that brought somebody in, where these tell more than “an aide”. */
    private String description(int mention) {
        int before = reintroduced.of(mention);
        String first = before < 0 ? "" : descriptions.of(before);
        return !first.isEmpty() && MORE.matcher(first).find() ? first : descriptions.of(mention);
    }

    /** By the fullest name that the story has for these words. */
    private Speaker named(String name) {
        return new Speaker.Named(people.stream().limit(MOST_PEOPLE).filter(person -> isCalled(person, name))
                .findFirst().map(Person::name).orElse(name));
    }

    private static boolean isCalled(Person person, String name) {
        return person.aliases().contains(name) || (person.human() && person.name().endsWith(" " + name));
    }

    private Speaker pronoun(int mention) {
        int apposed = Math.max(companions.apposed(mention), companions.named(mention));
        if (apposed >= 0) {
            return speaker(apposed);
        }
        if (antecedents.isIndefinite(mention)) {
            return new Speaker.Described(story.text(indefinite(mention)));
        }
        int before = antecedents.of(mention);
        return before >= 0 ? speaker(before) : new Speaker.Unknown();
    }

    /** “some”, “many of her supporters”. */
    private Span indefinite(int mention) {
        Mention found = mentions.get(mention);
        boolean goesOn = words.tag(found.to()) == Words.Tag.ADP && mention + 1 < mentions.size()
                && mentions.get(mention + 1).from() == found.to() + 1
                && words.sentence(found.to() + 1) == words.sentence(found.from());
        return words.span(found.from(), goesOn ? mentions.get(mention + 1).to() : found.to());
    }

    /** Where a mention stands. */
    public Span span(Mention mention) {
        return words.span(mention.from(), mention.to());
    }

    /** Whether two mentions are known to stand for the same. */
    public boolean same(int one, int other) {
        Entity entity = entities.get(one);
        return entity != null && entity == entities.get(other);
    }

    /** Whether a mention stands for somebody who is a person. */
    public boolean isHuman(int mention) {
        Entity entity = entities.get(mention);
        return entity != null && entity.isHuman();
    }

    /** Whether the words stand for a poll or survey. */
    public boolean isPoll(int mention) {
        return documents.isPoll(mentions.get(mention));
    }

    /** Whether a name is nothing but a word for a poll. */
    public boolean isPoll(String name) {
        return Lexicon.POLLS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** How often the story names whom a mention stands for. */
    public int times(int mention) {
        Entity entity = entities.get(mention);
        return entity == null ? 0 : entity.times();
    }

    /** The place of every mention that lies in a range of words. */
    public List<Integer> between(int from, int to) {
        List<Integer> inside = new ArrayList<>();
        for (int i = firstFrom(from); i < mentions.size() && mentions.get(i).from() < to; i++) {
            if (mentions.get(i).to() <= to) {
                inside.add(i);
            }
        }
        return inside;
    }

    private int firstFrom(int word) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).from() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
