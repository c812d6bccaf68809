package dev.verbatim.name;

/** How much a story's reader has somebody in mind: who was named near, as a subject, or as a speaker. */
final class Prominence {
    /** For each of the traits, in their order. */
    private static final double[] WEIGHTS = {-1.2, 2, 0, -1, -1, 1, 2, 0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0};
    /** Learned from the speakers of 575 passages of PolNeAR's training part whose sentences say “he” or “she”. */
    private static final double[] OF_PERSONS = {-1.05, 1, 1.05, -1.15, -0.6, 0.35, 1.75, 0.6, 1, 0.4, -1.3, 0.7, 0.85,
            0.7, 0, 0.2,
            1.65, -0.85, -1.2, -2, -1, 1.5, -1};

    /** What speaks against those who are told of, where a description tells of somebody. */
    private static final double TOLD = 1.2;

    private final Words words;
    private final Traits traits;
    private final boolean[] quoted;
    private final Beside beside;
    /** For each word how many sentences of the story's own telling began up to it. */
    private final int[] told;

    Prominence(Words words) {
        this.words = words;
        this.traits = new Traits(words);
        this.quoted = QuotedWords.of(words);
        this.beside = new Beside(words, quoted);
        this.told = told();
    }

    private int[] told() {
        int[] counts = new int[words.size()];
        int count = 0;
        int last = -1;
        for (int i = 0; i < counts.length; i++) {
            if (!quoted[i] && words.sentence(i) != last) {
                last = words.sentence(i);
                count++;
            }
            counts[i] = count;
        }
        return counts;
    }

    /** Whether a mention stands between quotation marks. */
    boolean isQuoted(Mention mention) {
        return quoted[mention.from()];
    }

    /** Sentences of the story's own telling that begin between two mentions. */
    int sentencesBetween(Mention mention, Mention later) {
        return told[later.from()] - told[mention.from()];
    }

    /** How much a mention's bearer is in mind where another mention stands behind it. */
    double score(Mention mention, Mention later) {
        return sum(WEIGHTS, traits(mention, words.lower(mention.head()), later));
    }

    /** The same for “the billionaire”: rather whoever speaks in a sentence than who is told of in it. */
    double described(Mention mention, Mention later) {
        return score(mention, later) - (traits.isTold(mention) || traits.isToldBehind(mention) ? TOLD : 0);
    }

    /** How well a mention's person fits “he” or “she” behind it. */
    double person(Mention mention, String name, Mention pronoun) {
        return sum(OF_PERSONS, traits(mention, name, pronoun));
    }

    private static double sum(double[] weights, double[] counts) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += weights[i] * counts[i];
        }
        return sum;
    }

    double[] traits(Mention mention, String name, Mention pronoun) {
        int far = traits.farVerb(mention);
        boolean subject = traits.isSubject(mention);
        boolean says = traits.says(mention) || traits.isSaid(far);
        int paragraphs = words.paragraph(pronoun.from()) - words.paragraph(mention.from());
        return new double[]{sentencesBetween(mention, pronoun), is(subject), is(!subject && far >= 0),
                is(mention.kind() == Mention.Kind.POSSESSIVE), is(words.tag(mention.from() - 1) == Words.Tag.ADP),
                is(says),
                is(paragraphs == 0), is(paragraphs == 1), is(traits.opens(mention)), is(says && traits.says(pronoun)),
                is(traits.isTold(mention)), is(words.sentence(mention.from()) == words.sentence(pronoun.from())),
                is(traits.says(pronoun) && paragraphs == 0), is(traits.says(pronoun) && paragraphs == 1),
                is(mention.kind() == Mention.Kind.PRONOUN),
                is(traits.isAsked(mention)), is(traits.isAsked(mention) && traits.says(pronoun) && paragraphs == 1),
                is(traits.isToldBehind(mention)),
                is(traits.says(pronoun) && beside.has(pronoun, name)), is(traits.isLedByQuestion(mention, pronoun)),
                is(traits.isToldBehind(mention) && traits.says(pronoun) && paragraphs == 1),
                is((says || subject) && traits.goesOn(pronoun) && beside.isBeside(mention)),
                is(traits.asks(mention) && traits.says(pronoun) && paragraphs == 1)};
    }

    private static double is(boolean trait) {
        return trait ? 1 : 0;
    }

    /** Whether somebody says something there, as those do who give out statements. */
    boolean announces(Mention mention) {
        return traits.says(mention) || traits.confirms(mention) || traits.isSaid(traits.farVerb(mention));
    }

    /** The verb of a mention behind an insertion; -1 without. */
    int farVerb(Mention mention) {
        return traits.farVerb(mention);
    }

    /** “Doe, mother of Peter Roe, left”. */
    boolean hasFarVerb(Mention mention) {
        return traits.farVerb(mention) >= 0;
    }

    boolean isSubject(Mention mention) {
        return traits.isSubject(mention);
    }
}
