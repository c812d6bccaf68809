package dev.verbatim.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects who people are: “political scientist Ian Bremmer, president of Eurasia Group”. */
final class Roles {
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

    /** “The mayor, X, …” */
    private void apposedBefore(int place, Entity entity) {
        Mention mention = mentions.get(place);
        Mention before = place == 0 ? mention : mentions.get(place - 1);
        boolean apposed = before.kind() == Mention.Kind.NOMINAL && isRole(before)
                && before.to() + 1 == mention.from() && words.word(before.to()).equals(",")
                && words.sentence(before.from()) == words.sentence(mention.from());
        boolean ends = words.word(mention.to()).equals(",") || words.word(mention.to()).equals(".");
        if (apposed && ends && words.lower(before.from()).equals("the")) {
            entity.addRole(text(before.from() + 1, before.to()));
        }
    }

    /** “X, the mayor of Y, …” */
    private void after(int place, Entity entity) {
        Mention mention = mentions.get(place);
        if (place + 1 < mentions.size() && words.word(mention.to()).equals(",")) {
            Mention next = mentions.get(place + 1);
            int end = next.to();
            if (next.from() == mention.to() + 1 && next.kind() == Mention.Kind.NOMINAL && isRole(next)) {
                if (isSubject(end)) {
                    return;
                }
                if (words.lower(end).equals("of") && place + 2 < mentions.size()
                        && mentions.get(place + 2).from() == end + 1) {
                    end = mentions.get(place + 2).to();
                }
                entity.addRole(text(next.from(), end));
            }
        }
    }

    /** “In Oakfield, the mayor said”: no words for Oakfield. */
    private boolean isSubject(int end) {
        return words.tag(end) == Words.Tag.VERB || words.tag(end) == Words.Tag.AUX;
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
