package dev.verbatim.name;

import java.util.Set;

/** What words for kin tell of a person: “whose son Robin” is a he, and “the father of three” is whoever was talking. */
final class Kin {
    private static final Set<String> PARENTS = Set.of("father", "mother", "dad", "mum", "mom", "grandfather",
            "grandmother", "parent");
    private static final Set<String> NUMBERS = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten");
    private static final String OF = "-of-";
    private static final Set<String> BEHIND = Set.of(",", ".");

    private Kin() {}

    /** Of “her husband Robin” and “her husband, Robin, …”; unknown without such a word. */
    static Gender gender(Words words, Mention name) {
        int before = name.nameFrom() - 1;
        boolean apposed = words.word(before).equals(",") && BEHIND.contains(words.word(name.to()));
        return Gender.ofKin(words.lower(apposed ? before - 1 : before));
    }

    /** “the father of three”, “the mother-of-two”. */
    static boolean isParentOfSome(Words words, Mention mention) {
        String head = words.lower(mention.head());
        int joined = head.indexOf(OF);
        boolean definite = words.lower(mention.from()).equals("the");
        return definite && (joined > 0
                ? PARENTS.contains(head.substring(0, joined)) && NUMBERS.contains(head.substring(joined + OF.length()))
                : PARENTS.contains(head) && isOfSome(words, mention.to()));
    }

    /** “of three”, unlike “of three boys” and “of one of the boys”. */
    static boolean isOfSome(Words words, int at) {
        boolean more = switch (words.tag(at + 2)) {
            case NOUN, PROPN, ADJ, ADP -> true;
            default -> false;
        };
        return words.lower(at).equals("of") && NUMBERS.contains(words.lower(at + 1)) && !more;
    }

    /** The word for the parent: “mother” of “mother-of-two”. */
    static String parent(String head) {
        int joined = head.indexOf(OF);
        return joined > 0 ? head.substring(0, joined) : head;
    }
}
