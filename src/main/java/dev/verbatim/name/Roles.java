package dev.verbatim.name;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects who people are: “political scientist Ian Bremmer, president of Eurasia Group”. */
final class Roles {
    /** No real story counts up more people; keeps time linear. */
    private static final int MOST_TOGETHER = 8;

    private static final Set<String> BELONGS = Set.of("for", "of", "at", "with");

    private final Words words;
    private final Affiliations affiliations;
    private final List<Mention> mentions;
    private final List<@Nullable Entity> resolved;

    Roles(Words words, List<Mention> mentions, List<@Nullable Entity> resolved) {
        this.words = words;
        this.affiliations = new Affiliations(words);
        this.mentions = mentions;
        this.resolved = resolved;
    }

    void read() {
        for (int i = 0; i < mentions.size(); i++) {
            Entity entity = resolved.get(i);
            if (entity != null && entity.isHuman() && mentions.get(i).kind() == Mention.Kind.NAME) {
                before(mentions.get(i), entity);
                shared(i);
                apposedBefore(i, entity);
                after(i, entity);
                entity.affiliate(affiliations.behind(mentions.get(i)));
            }
        }
    }

    private void before(Mention mention, Entity entity) {
        if (mention.nameFrom() > mention.from()) {
            entity.addRole(text(mention.from(), mention.nameFrom()));
        }
    }

    /** “hosts Jane Doe, John Roe and Ann Poe” are a host each. */
    private void shared(int place) {
        Mention mention = mentions.get(place);
        String role = words.lower(mention.nameFrom() - 1).replaceFirst("s$", "");
        boolean many = mention.nameFrom() > mention.from() && words.lower(mention.nameFrom() - 1).endsWith("s");
        if (many && Lexicon.ROLES.contains(role) && !Offices.isDescribing(role)) {
            int last = place;
            while (last + 1 < mentions.size() && last - place < MOST_TOGETHER && isJoined(last, last + 1)) {
                last++;
            }
            for (int i = place; i <= last; i++) {
                share(resolved.get(i), role);
            }
        }
    }

    private boolean isJoined(int one, int next) {
        String between = words.lower(mentions.get(one).to());
        return mentions.get(next).from() == mentions.get(one).to() + 1
                && mentions.get(next).kind() == Mention.Kind.NAME
                && mentions.get(next).nameFrom() == mentions.get(next).from()
                && (between.equals(",") || between.equals("and"));
    }

    private static void share(@Nullable Entity entity, String role) {
        if (entity != null && entity.isHuman()) {
            entity.addRole(role);
        }
    }

    /** “The mayor, X, …”, “His lawyer, X, …”, “A spokesman for Y, X, …” */
    private void apposedBefore(int place, Entity entity) {
        Mention mention = mentions.get(place);
        int role = apposed(place, mention);
        boolean ends = words.word(mention.to()).equals(",") || words.word(mention.to()).equals(".");
        if (role >= 0 && ends && words.sentence(mentions.get(role).from()) == words.sentence(mention.from())) {
            Mention before = mentions.get(role);
            boolean article = words.tag(before.from()) == Words.Tag.DET
                    || NamePlaces.OWNERS.contains(words.lower(before.from()));
            entity.addRole(text(before.from() + (article ? 1 : 0), mention.from() - 1));
        }
    }

    /** The place of the words for a person that end, or have ended before “for Y”, at the comma before a name; -1 without. */
    private int apposed(int place, Mention mention) {
        if (place == 0 || !words.word(mention.from() - 1).equals(",")) {
            return -1;
        }
        int at = endsAt(place - 1, mention.from() - 1);
        boolean of = at > 0 && !isRole(mentions.get(at)) && BELONGS.contains(words.lower(mentions.get(at).from() - 1));
        int role = of ? endsAt(at - 1, mentions.get(at).from() - 1) : at;
        return role >= 0 && mentions.get(role).kind() == Mention.Kind.NOMINAL && isRole(mentions.get(role)) ? role : -1;
    }

    /** The last of the mentions up to a place that ends before a word; -1 without. */
    private int endsAt(int last, int word) {
        return last >= 0 && mentions.get(last).to() == word ? last : -1;
    }

    /** “X, the mayor of Y, …” */
    private void after(int place, Entity entity) {
        Mention mention = mentions.get(place);
        if (place + 1 < mentions.size() && words.word(mention.to()).equals(",")) {
            Mention next = mentions.get(place + 1);
            int end = next.to();
            if (next.from() == mention.to() + 1 && next.kind() == Mention.Kind.NOMINAL && isRole(next)
                    && !isSubject(next)) {
                if (words.lower(end).equals("of") && place + 2 < mentions.size()
                        && mentions.get(place + 2).from() == end + 1) {
                    end = mentions.get(place + 2).to();
                }
                entity.addRole(text(next.from(), end));
            }
        }
    }

    /** “In a talk with Jane Doe, the mayor said”: somebody else. */
    private boolean isSubject(Mention mention) {
        return words.tag(mention.to()) == Words.Tag.VERB || words.tag(mention.to()) == Words.Tag.AUX;
    }

    private boolean isRole(Mention mention) {
        return Lexicon.ROLES.contains(words.lower(mention.head()));
    }

    private String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from || words.lower(i).equals("'s") ? "" : " ").append(words.word(i));
        }
        return text.toString();
    }
}
