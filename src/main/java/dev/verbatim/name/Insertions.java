package dev.verbatim.name;

/** “Inflation, it says, will fall”, “Doe, he said, had left”: whoever says it is another one than the sentence is about. */
final class Insertions {
    private Insertions() {}

    /** Whether a pronoun speaks between commas right behind a mention. */
    static boolean parts(Words words, Mention mention, Mention pronoun) {
        return mention.to() == pronoun.from() - 1 && words.word(mention.to()).equals(",")
                && SpeechVerbs.isSaid(words.lower(pronoun.to())) && words.word(pronoun.to() + 1).equals(",");
    }
}
