package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.ArrayList;
import java.util.List;

/** Whose statement a word may report: a mention of its sentence, or nobody’s because it reports nothing. */
final class SourceChoices {
    private static final int REACH = 45;

    private final Reading reading;
    private final Words words;

    SourceChoices(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    List<Choice> of(int cue) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(Choice.NOBODY, cue, new CueFeatures(reading, cue).all()));
        int sentence = words.sentence(cue);
        int from = cue;
        while (words.sentence(from - 1) == sentence && cue - from < REACH) {
            from--;
        }
        int to = cue + 1;
        while (words.sentence(to) == sentence && to - cue < REACH) {
            to++;
        }
        for (int place : reading.cast.between(from, to)) {
            Mention mention = reading.mention(place);
            boolean overlaps = mention.from() <= cue && cue < mention.to();
            if (!reading.isQuoted(mention.head()) && !overlaps) {
                choices.add(new Choice(place, cue, features(cue, place, mention)));
            }
        }
        return choices;
    }

    private Features features(int cue, int place, Mention mention) {
        Features features = new Features(reading.teaching);
        Link link = reading.link(place);
        String linked = link.cue() == cue ? link.kind() : link.cue() < 0 ? "none" : "other";
        String ing = words.lower(cue).endsWith("ing") ? "ing" : words.lower(cue - 1).equals("to") ? "to" : "";
        features.add("source", linked, ing)
                .add("source-other", linked.equals("other") ? link.lemma() : "", ing);
        who(features, cue, place, linked, ing);
        where(features, cue, mention, linked, ing);
        group(features, cue, place, linked, ing);
        return features;
    }

    /** The verb that “telling” goes with in “Doe has picked up on it, telling reporters that …”; -1 without. */
    private int mainVerb(int cue) {
        for (int i = cue - 1; i >= cue - REACH && words.sentence(i) == words.sentence(cue); i--) {
            if (words.tag(i) == Tag.VERB && !reading.isQuoted(i) && !words.lower(i).endsWith("ing")
                    && !words.lower(i - 1).equals("to")) {
                return i;
            }
        }
        return -1;
    }

    private void group(Features features, int cue, int place, String linked, String ing) {
        Groups groups = reading.groups();
        String kind = reading.mention(place).kind().name();
        int rank = groups.rank(place);
        String before = groups.before(place);
        features.add("group", linked, rank, kind, before)
                .add("group-first", linked, rank, kind, groups.first(place), before)
                .add("group-human", linked, rank, reading.cast.isHuman(place), before)
                .add("group-rank", linked, rank, ing);
        if (ing.equals("ing")) {
            features.add("ing-subject", reading.link(place).cue() == mainVerb(cue), rank, before)
                    .add("ing-subject-kind", reading.link(place).cue() == mainVerb(cue), rank, kind);
        }
    }

    private void who(Features features, int cue, int place, String linked, String ing) {
        Mention mention = reading.mention(place);
        String lemma = lemma(cue);
        boolean say = Verbs.isSay(lemma);
        String kind = mention.kind().name();
        String word = words.lower(mention.head());
        boolean human = reading.cast.isHuman(place);
        int talks = reading.talks(place);
        String shape = reading.shape.from(cue + 1, 1);
        features.add("source-kind", linked, kind, ing)
                .add("source-lemma", linked, lemma)
                .add("source-lemma-kind", linked, lemma, kind)
                .add("source-next", linked, words.tag(cue + 1), say)
                .add("source-human", human, linked)
                .add("source-human-lemma", human, linked, lemma)
                .add("source-word", word, linked)
                .add("source-word-lemma", mention.kind() == Mention.Kind.NAME ? "N" : word, lemma)
                .add("source-talks", Features.step(talks), linked, say)
                .add("source-talks-lemma", talks > 0, linked, lemma)
                .add("source-shape", linked, say, shape)
                .add("source-word-shape", word, say, shape)
                .add("source-kind-shape", kind, linked, say, shape);
    }

    private void where(Features features, int cue, Mention mention, String linked, String ing) {
        boolean after = mention.from() > cue;
        int start = after ? cue + 1 : mention.to();
        int end = after ? mention.from() : cue;
        String side = after ? "A" : "B";
        String lemma = lemma(cue);
        String preposition = words.tag(mention.from() - 1) == Tag.ADP ? words.lower(mention.from() - 1) : "";
        boolean passive = new CueContext(reading, cue).isPassive();
        int others = Math.min(4, reading.cast.between(start, end).size());
        String between = between(start, end);
        features.add("source-side", side, ing, lemma.equals("according"))
                .add("source-distance", side + Features.step(end - start), linked)
                .add("source-lemma-side", lemma, side)
                .add("source-between", side, others, linked, ing)
                .add("source-tags", side, path(start, end))
                .add("source-tags-kind", mention.kind(), side, path(start, end))
                .add("source-preposition", preposition, side, linked)
                .add("source-passive", passive, side, preposition, linked)
                .add("source-passive-lemma", passive, side + preposition, lemma)
                .add("source-verbs", side, between, linked, ing)
                .add("source-opens", words.sentence(mention.from() - 1) != words.sentence(mention.from()), side, ing,
                        linked);
    }

    /** How many verbs stand between a mention and the cue, and whether a mark does. */
    private String between(int start, int end) {
        int verbs = 0;
        boolean mark = false;
        for (int i = start; i < end; i++) {
            verbs += words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX ? 1 : 0;
            mark |= words.tag(i) == Tag.PUNCT;
        }
        return Math.min(verbs, 3) + (mark ? "," : "");
    }

    private String path(int start, int end) {
        if (end - start > 5) {
            return "far";
        }
        StringBuilder path = new StringBuilder();
        for (int i = start; i < end; i++) {
            Tag tag = words.tag(i);
            path.append(tag == Tag.PUNCT || tag == Tag.PRON ? words.lower(i) : tag.name()).append('-');
        }
        return path.toString();
    }

    private String lemma(int cue) {
        return Verbs.lemma(words.lower(cue));
    }
}
