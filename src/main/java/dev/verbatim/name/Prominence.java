package dev.verbatim.name;

/** How much a story's reader has somebody in mind: who was named near, as a subject, or as a speaker. */
final class Prominence {
    private final Words words;
    private final boolean[] quoted;
    /** For each word how many sentences of the story's own telling began up to it. */
    private final int[] told;

    Prominence(Words words) {
        this.words = words;
        this.quoted = QuotedWords.of(words);
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

    /** How well a mention's person fits a pronoun behind it. */
    double score(Mention mention, Mention pronoun) {
        int back = sentencesBetween(mention, pronoun);
        double score = -1.2 * back;
        score += isSubject(mention) ? 2 : 0;
        score -= mention.kind() == Mention.Kind.POSSESSIVE ? 1 : 0;
        score -= words.tag(mention.from() - 1) == Words.Tag.ADP ? 1 : 0;
        score += says(mention) ? 1 : 0;
        score += words.paragraph(mention.from()) == words.paragraph(pronoun.from()) ? 2 : 0;
        score += opens(mention) ? 0.5 : 0;
        return score;
    }

    private boolean says(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        return Repair.isSaid(words.lower(at)) || Repair.isSaid(words.lower(mention.from() - 1));
    }

    /** At the start of its sentence, or behind “But”. */
    private boolean opens(Mention mention) {
        int before = mention.from() - 1;
        return isStart(mention.from()) || (isStart(before) && words.tag(before) != Words.Tag.NOUN);
    }

    private boolean isStart(int word) {
        return word == 0 || words.sentence(word - 1) != words.sentence(word);
    }

    boolean isSubject(Mention mention) {
        int at = mention.to();
        while (words.tag(at) == Words.Tag.ADV) {
            at++;
        }
        return words.tag(at) == Words.Tag.VERB || words.tag(at) == Words.Tag.AUX
                || (words.word(at).equals(",") && opens(mention));
    }
}
