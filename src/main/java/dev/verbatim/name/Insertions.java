package dev.verbatim.name;

import java.util.Set;

/**
 * “Inflation, it says, will fall”, “Doe, he said, had left”: whoever says it is another one than the sentence is about. “Doe
 * asked whether it holds. “No,” she replied”: another one than asked.
 */
final class Insertions {
    private static final Set<String> REPLIES = Set.of("replied", "answered", "replies", "answers");

    private Insertions() {}

    /** Whether a pronoun stands for somebody else than a mention before it. */
    static boolean part(Words words, Mention mention, Mention pronoun) {
        return parts(words, mention, pronoun) || isAsker(words, mention, pronoun);
    }

    private static boolean isAsker(Words words, Mention mention, Mention pronoun) {
        return REPLIES.contains(words.lower(pronoun.to())) && words.lower(mention.to()).equals("asked")
                && words.sentence(pronoun.from()) - words.sentence(mention.from()) == 1;
    }

    /** Whether a pronoun speaks between commas right behind a mention. */
    private static boolean parts(Words words, Mention mention, Mention pronoun) {
        return mention.to() == pronoun.from() - 1 && words.word(mention.to()).equals(",")
                && SpeechVerbs.isSaid(words.lower(pronoun.to())) && words.word(pronoun.to() + 1).equals(",");
    }
}
