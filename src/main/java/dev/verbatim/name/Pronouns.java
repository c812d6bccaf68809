package dev.verbatim.name;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by a name alone whether a pronoun may stand for it. */
public final class Pronouns {
    private static final Set<String> HIS = Set.of("he", "him", "his");
    private static final Set<String> HER = Set.of("she", "her", "hers");

    private static final Set<String> OTHERS = Set.of("they", "them", "it", "we", "us", "i", "me", "you", "who", "one");

    private Pronouns() {}

    /** Whether a word stands for whoever was named before, in any letters. */
    public static boolean isPronoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return HIS.contains(lower) || HER.contains(lower) || OTHERS.contains(lower);
    }

    /**
     * Whether “he”, “her” or the like may stand for somebody. Where the first name doesn't tell, it may.
     *
     * @param pronoun in any letters
     * @param name with or without a title before it
     */
    public static boolean fits(String pronoun, String name) {
        String lower = pronoun.toLowerCase(Locale.ROOT);
        boolean his = HIS.contains(lower);
        List<String> parts = Arrays.stream(name.strip().split("\\s+")).filter(part -> !Lexicon.isTitle(part)).toList();
        if (parts.isEmpty() || !(his || HER.contains(lower))) {
            return true;
        }
        boolean organisation = parts.stream().map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(Lexicon.ORGANISATION::contains);
        Gender gender = parts.size() == 1 ? Gender.UNKNOWN : Lexicon.genderOf(parts.getFirst());
        return !organisation && gender.agrees(his ? Gender.MALE : Gender.FEMALE);
    }
}
