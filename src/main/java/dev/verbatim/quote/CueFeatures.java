package dev.verbatim.quote;

import dev.verbatim.name.Words;

/** What speaks for and against a word reporting anything at all. */
final class CueFeatures {
    private final Reading reading;
    private final Words words;
    private final int cue;
    private final CueContext context;
    private final String lemma;
    private final boolean say;

    CueFeatures(Reading reading, int cue) {
        this.reading = reading;
        this.words = reading.words;
        this.cue = cue;
        this.context = new CueContext(reading, cue);
        this.lemma = Verbs.lemma(words.lower(cue));
        this.say = Verbs.isSay(lemma);
    }

    Features all() {
        Features features = new Features(reading.teaching).add("nobody");
        own(features);
        behind(features);
        before(features);
        sentence(features);
        return features;
    }

    private void own(Features features) {
        String word = words.lower(cue);
        features.add("lemma", lemma)
                .add("word", word)
                .add("tag", words.tag(cue))
                .add("ending", word.substring(Math.max(0, word.length() - 4)), words.tag(cue), words.tag(cue + 1));
    }

    private void behind(Features features) {
        String next = words.lower(cue + 1);
        features.add("shape-lemma", lemma, reading.shape.from(cue + 1, 2))
                .add("shape-lemma-long", lemma, reading.shape.from(cue + 1, 3))
                .add("shape", reading.shape.from(cue + 1, 3))
                .add("shape-long", reading.shape.from(cue + 1, 4))
                .add("next", next)
                .add("next-tag", words.tag(cue + 1))
                .add("lemma-next", lemma, next)
                .add("lemma-next-tag", lemma, words.tag(cue + 1))
                .add("next-two", words.tag(cue + 1), words.tag(cue + 2))
                .add("say", say, words.tag(cue + 1))
                .add("object", lemma, words.tag(cue + 1), words.tag(cue + 2))
                .add("object-word", lemma, context.objectWord())
                .add("two-words", lemma, next, words.lower(cue + 2))
                .add("that", next.equals("that") || words.lower(cue + 2).equals("that"), say);
    }

    private void before(Features features) {
        String before = words.lower(cue - 1);
        String auxiliary = context.auxiliary();
        String leader = context.leader();
        String shape = reading.shape.from(cue + 1, 1);
        features.add("before", before)
                .add("before-tag", words.tag(cue - 1), words.tag(cue - 2))
                .add("lemma-before", lemma, words.tag(cue - 1))
                .add("around", before, lemma, words.lower(cue + 1))
                .add("two-before", words.lower(cue - 2), before, lemma)
                .add("lemma-auxiliary", lemma, auxiliary)
                .add("auxiliary", auxiliary, words.lower(cue).endsWith("ing"))
                .add("auxiliary-shape", auxiliary, say, shape)
                .add("negated", context.isNegated(), lemma)
                .add("negated-say", context.isNegated(), say, shape)
                .add("leader", leader)
                .add("leader-say", leader, say)
                .add("leader-lemma", leader, lemma);
    }

    private void sentence(Features features) {
        String shape = reading.shape.from(cue + 1, 1);
        String said = context.saidBefore();
        boolean behind = context.isSaidBehind();
        features.add("quote-next", reading.isQuoted(cue + 2), reading.isQuoted(cue - 3), say)
                .add("opening", opening(), say, words.tag(cue))
                .add("opening-lemma", opening(), lemma)
                .add("said-before", said, say)
                .add("said-before-lemma", said, lemma)
                .add("said-before-shape", said, say, shape)
                .add("said-behind", behind, say, shape)
                .add("said-behind-lemma", behind, lemma);
    }

    /** The first two paragraphs are the title and the one that opens the story. */
    private int opening() {
        return Math.min(2, words.paragraph(cue));
    }
}
