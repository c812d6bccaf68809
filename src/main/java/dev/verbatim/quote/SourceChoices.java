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
        choices.add(new Choice(Choice.NOBODY, cue, nobody(cue)));
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

    private Features nobody(int cue) {
        String lemma = lemma(cue);
        String next = words.lower(cue + 1);
        String auxiliary = auxiliary(cue);
        return new Features(reading.teaching)
                .add("nobody")
                .add("shape-lemma", lemma, reading.shape.from(cue + 1, 2))
                .add("shape-lemma-long", lemma, reading.shape.from(cue + 1, 3))
                .add("shape", reading.shape.from(cue + 1, 3))
                .add("shape-long", reading.shape.from(cue + 1, 4))
                .add("lemma", lemma)
                .add("word", words.lower(cue))
                .add("tag", words.tag(cue))
                .add("next", next)
                .add("next-tag", words.tag(cue + 1))
                .add("lemma-next", lemma, next)
                .add("lemma-next-tag", lemma, words.tag(cue + 1))
                .add("next-two", words.tag(cue + 1), words.tag(cue + 2))
                .add("before", words.lower(cue - 1))
                .add("before-tag", words.tag(cue - 1), words.tag(cue - 2))
                .add("lemma-before", lemma, words.tag(cue - 1))
                .add("lemma-auxiliary", lemma, auxiliary)
                .add("auxiliary", auxiliary, words.lower(cue).endsWith("ing"))
                .add("quote-next", reading.isQuoted(cue + 2), reading.isQuoted(cue - 3), Verbs.isSay(lemma))
                .add("say", Verbs.isSay(lemma), words.tag(cue + 1))
                .add("object", lemma, words.tag(cue + 1), words.tag(cue + 2))
                .add("two-words", lemma, next, words.lower(cue + 2))
                .add("around", words.lower(cue - 1), lemma, next)
                .add("ending", words.lower(cue).substring(Math.max(0, words.lower(cue).length() - 4)), words.tag(cue),
                        words.tag(cue + 1))
                .add("opening", opening(cue), Verbs.isSay(lemma), words.tag(cue))
                .add("opening-lemma", opening(cue), lemma)
                .add("two-before", words.lower(cue - 2), words.lower(cue - 1), lemma)
                .add("object-word", lemma, objectWord(cue))
                .add("that", next.equals("that") || words.lower(cue + 2).equals("that"), Verbs.isSay(lemma));
    }

    /** The first two paragraphs are the title and the one that opens the story. */
    private int opening(int cue) {
        return Math.min(2, words.paragraph(cue));
    }

    /** The noun that a verb most likely acts on: “plans” in “has plans”. */
    private String objectWord(int cue) {
        for (int i = cue + 1; i < cue + 5 && words.sentence(i) == words.sentence(cue); i++) {
            boolean open = words.tag(i) == Tag.DET || words.tag(i) == Tag.ADJ || words.tag(i) == Tag.PRON;
            if (words.tag(i) == Tag.NOUN) {
                return words.lower(i);
            } else if (!open) {
                return "";
            }
        }
        return "";
    }

    private String auxiliary(int cue) {
        for (int i = cue - 1; i >= cue - 4 && words.sentence(i) == words.sentence(cue); i--) {
            if (words.tag(i) == Tag.AUX || words.lower(i).equals("to")) {
                return words.lower(i);
            }
            if (words.tag(i) != Tag.ADV && words.tag(i) != Tag.PART) {
                return "";
            }
        }
        return "";
    }

    private Features features(int cue, int place, Mention mention) {
        boolean after = mention.from() > cue;
        int start = after ? cue + 1 : mention.to();
        int end = after ? mention.from() : cue;
        String lemma = lemma(cue);
        String side = after ? "A" : "B";
        Link link = reading.link(place);
        String linked = link.cue() == cue ? link.kind() : link.cue() < 0 ? "none" : "other";
        String kind = mention.kind().name();
        int between = reading.cast.between(start, end).size();
        String ing = words.lower(cue).endsWith("ing") ? "ing" : words.lower(cue - 1).equals("to") ? "to" : "";
        String distance = side + Features.step(end - start);
        String preposition = words.tag(mention.from() - 1) == Tag.ADP ? words.lower(mention.from() - 1) : "";
        return new Features(reading.teaching)
                .add("source", linked, ing)
                .add("source-kind", linked, kind, ing)
                .add("source-lemma", linked, lemma)
                .add("source-lemma-kind", linked, lemma, kind)
                .add("source-next", linked, words.tag(cue + 1), Verbs.isSay(lemma))
                .add("source-human-lemma", reading.cast.isHuman(place), linked, lemma)
                .add("source-side", side, ing, lemma.equals("according"))
                .add("source-distance", distance, linked)
                .add("source-lemma-side", lemma, side)
                .add("source-between", side, Math.min(between, 4), linked, ing)
                .add("source-tags", side, path(start, end))
                .add("source-tags-kind", kind, side, path(start, end))
                .add("source-preposition", preposition, side, linked)
                .add("source-word", words.lower(mention.head()), linked)
                .add("source-word-lemma", mention.kind() == Mention.Kind.NAME ? "N" : words.lower(mention.head()),
                        lemma)
                .add("source-talks", Features.step(reading.talks(place)), linked, Verbs.isSay(lemma))
                .add("source-talks-lemma", reading.talks(place) > 0, linked, lemma)
                .add("source-human", reading.cast.isHuman(place), linked)
                .add("source-opens", words.sentence(mention.from() - 1) != words.sentence(mention.from()), side, ing,
                        linked)
                .add("source-other", linked.equals("other") ? link.lemma() : "", ing);
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
