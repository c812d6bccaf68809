package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Puts right what the tagger, trained on web texts, often gets wrong in news: names in mid-sentence (“Ian/ADP Bremmer”) and
 * at its start (“Trump/VERB says”, “Trump/ADJ responded”), verbs behind a name (“Sanders asks/NOUN”, “tweeted/ADP”), and words
 * with a hyphen (“front-runner/PUNCT”).
 */
final class Repair {
    private static final Set<String> SAID = Set.of("said", "says", "tweeted", "told", "wrote", "added", "claimed",
            "asked",
            "replied", "argued", "noted", "explained", "insisted", "warned", "announced", "stated", "declared");
    private static final Set<String> SAYS = Set.of("asks", "writes", "adds", "tells", "argues", "insists", "tweets",
            "thinks",
            "believes", "jokes", "claims", "notes", "calls", "wants", "warns", "admits", "explains", "responds",
            "replies", "predicts",
            "hopes", "knows", "suggests", "recalls", "contends", "concedes", "vows", "promises", "praises", "blasts",
            "plans", "urges", "concludes");
    /** Verbs that stand behind many: “strategists concede”. */
    private static final Set<String> SAY = Set.of("say", "argue", "concede", "insist", "hope", "fear", "believe",
            "think",
            "want", "vow", "warn", "worry", "show", "suggest", "find", "predict", "contend", "agree", "allege",
            "complain",
            "write", "conclude", "claim", "note", "blame", "acknowledge", "admit", "deny", "doubt", "expect", "oppose");
    /** Before “poll” they make it a noun: “a new tracking poll”. */
    private static final Set<Tag> DESCRIBES = Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.DET);
    /** “the two write”. */
    private static final Set<String> MANY = Set.of("two", "three", "both", "others", "they");
    /** “CBS News reports that”. */
    private static final Set<String> THAT = Set.of("reports", "projects", "estimates", "shows", "finds", "states");
    /** “The Oakfield Times poll shows”. */
    private static final Set<String> FINDS = Set.of("shows", "showed", "finds", "found", "suggests", "puts", "gives",
            "gave", "out");
    /** “Doe did say”. */
    private static final Set<String> AUXILIARIES = Set.of("did", "does", "has", "had", "was", "is", "will", "would",
            "could");
    /** Verbs that are no noun in any form. */
    private static final Set<String> ARGUES = Set.of("argues", "insists", "writes", "says", "tells", "thinks",
            "believes",
            "admits", "explains", "responds", "replies", "suggests", "contends", "concedes", "acknowledges", "alleges",
            "announces", "asserts", "complains", "declares", "denies", "describes", "emphasizes", "maintains",
            "reveals", "confirms",
            "proposes", "accuses", "denounces", "condemns", "continues", "appears", "seems", "becomes", "discusses",
            "defends", "discloses", "recommends", "concludes", "predicts", "warns", "reminds", "reiterates",
            "testifies", "criticizes", "criticises");
    /** Of words that may be nouns, too, those that are verbs behind a name: “with Jane Doe calling it a joke”. */
    private static final Set<String> CALLING = Set.of("calling", "saying", "telling", "claiming", "arguing", "accusing",
            "urging", "noting", "asking", "insisting", "adding", "declaring", "describing", "suggesting", "criticizing",
            "denouncing", "demanding", "blaming");
    /** One “Jane Doe” tells as much as so many words that were taken for names. */
    private static final int SURNAME = 5;
    private static final Set<Tag> NAME_LIKE = Set.of(Tag.PROPN, Tag.ADJ, Tag.NOUN, Tag.NUM, Tag.PUNCT);
    /** Words of the closed classes, which are no names even with a capital. */
    private static final Set<String> CLOSED = Set
            .copyOf(List.of(("and or but of the a an in on at for to if as by with is are was were be been "
                    + "not no that this these those when while after before how why what which who whom whose do does did will would can could "
                    + "should may might must shall from so than because although though since until unless about into over under between "
                    + "i he she it we you they me him her us them my his our your their its mine ours yours theirs himself herself "
                    + "themselves itself myself some any many much most more few several all both each every another other others one "
                    + "none either neither nobody somebody someone anyone everyone everybody nothing something anything everything there "
                    + "here then now also only just even still yet again often never always later earlier however meanwhile instead "
                    + "moreover nevertheless such same own half president senator").split(" ", -1)));

    private final String[] words;
    private final Tag[] tags;
    private final int[] sentences;
    private final Set<String> names = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    /** For each word with a capital how often it was taken for a name, less how often for an adjective. */
    private final Map<String, Integer> nameRather = new HashMap<>();

    private Repair(String[] words, Tag[] tags, int[] sentences) {
        this.words = words;
        this.tags = tags;
        this.sentences = sentences;
    }

    /** Changes the tags of a story's words in place. */
    static void repair(String[] words, Tag[] tags, int[] sentences) {
        Repair repair = new Repair(words, tags, sentences);
        repair.learn();
        for (int i = 0; i < words.length; i++) {
            tags[i] = repair.tag(i);
        }
    }

    /** Whether a word is a form of “say” or the like. */
    static boolean isSaid(String word) {
        return SAID.contains(word) || SAYS.contains(word);
    }

    /** The model also has joint tags, such as AUX+PART for “cannot”. */
    static Tag known(String tagged) {
        int plus = tagged.indexOf('+');
        return Tag.valueOf(plus < 0 ? tagged : tagged.substring(0, plus));
    }

    /** Which words the story writes with a capital inside sentences, and which in small letters. */
    private void learn() {
        for (int i = 0; i < words.length; i++) {
            if (Character.isLowerCase(words[i].codePointAt(0))) {
                common.add(words[i]);
            } else if (isCapital(i) && isBehindWord(i)) {
                names.add(words[i]);
            }
            if (isCapital(i)) {
                nameRather.merge(words[i], nameRather(i), Integer::sum);
            }
        }
    }

    private Tag tag(int at) {
        String lower = words[at].toLowerCase(Locale.ROOT);
        if (SAID.contains(lower) || (ARGUES.contains(lower) && !isCapital(at))) {
            return Tag.VERB;
        }
        if ((tags[at] == Tag.PUNCT && isHyphened(lower)) || lower.endsWith(Epithets.YEAR_OLD)) {
            return Lexicon.ROLES.contains(lower) || !isNounAhead(at) ? Tag.NOUN : Tag.ADJ;
        }
        if (isCapital(at)) {
            return isName(at, lower) ? Tag.PROPN : tags[at];
        }
        if (Lexicon.ROLES.contains(lower) && (tags[at] == Tag.ADP || tags[at] == Tag.ADJ || tags[at] == Tag.ADV)
                && isBehindWord(at)) {
            return Tag.NOUN;
        }
        if (tags[at] == Tag.VERB && isRoleOf(at, lower)) {
            return Tag.NOUN;
        }
        if (SAY.contains(lower) && isBehindMany(at)) {
            return Tag.VERB;
        }
        if (isSaidOfText(at) || isShotBack(at)) {
            return Tag.VERB;
        }
        if (tags[at] == Tag.VERB && Lexicon.POLLS.contains(lower) && isPoll(at)) {
            return Tag.NOUN;
        }
        if (tags[at] == Tag.ADJ && at + 1 < words.length && isSaidOfText(at + 1)) {
            return Tag.NOUN;
        }
        return isBehindName(at) ? behindName(at, lower) : tags[at];
    }

    /** “Virginia delegate Jane Doe”, unlike “Texans host Jane Doe”. */
    private boolean isRoleOf(int at, String lower) {
        return Lexicon.ROLES.contains(lower) && isInSentence(at) && tags[at - 1] == Tag.PROPN
                && !words[at - 1].endsWith("s") && at + 1 < words.length && sentences[at + 1] == sentences[at]
                && tags[at + 1] == Tag.PROPN && at + 2 < words.length && tags[at + 2] == Tag.PROPN;
    }

    /** “a new tracking poll by”, unlike “Doe and Roe poll at 10 percent”. */
    private boolean isPoll(int at) {
        boolean described = isInSentence(at) && DESCRIBES.contains(tags[at - 1]) && !words[at - 1].endsWith("s")
                && !(at > 1 && words[at - 2].equals("and")) && !(at > 2 && words[at - 3].equals("and"));
        boolean ends = at + 1 == words.length || sentences[at + 1] != sentences[at];
        boolean average = words[at].equals("polling") && !ends && words[at + 1].equals("average");
        boolean finds = !ends && isCapital(at - 1) && FINDS.contains(words[at + 1]);
        return average || finds || (described
                && (ends || tags[at + 1] == Tag.VERB || tags[at + 1] == Tag.AUX || tags[at + 1] == Tag.PUNCT
                        || words[at + 1].equals("by") || words[at + 1].equals("from") || words[at + 1].equals("of")));
    }

    /** “the statement read”, “the report notes”. */
    private boolean isSaidOfText(int at) {
        String lower = words[at].toLowerCase(Locale.ROOT);
        String subject = isInSentence(at) ? words[at - 1].toLowerCase(Locale.ROOT) : "";
        boolean text = Lexicon.UTTERANCES.contains(subject) || Lexicon.POLLS.contains(subject);
        return text && (tags[at] == Tag.NOUN || tags[at] == Tag.VERB)
                && (lower.equals("read") || lower.equals("reads") || SAYS.contains(lower) || FINDS.contains(lower));
    }

    /** “Doe shot back”, “…, Jane Doe, shot back”, unlike “a shot back then”. */
    private boolean isShotBack(int at) {
        boolean open = at > 0 && (isBehindName(at) || words[at - 1].equals(",") || words[at - 1].equals("\""));
        return open && words[at].equals("shot") && at + 1 < words.length && words[at + 1].equals("back");
    }

    private boolean isName(int at, String lower) {
        if (lower.equals("will") && isBehindWord(at) && isBeforeSaid(at)) {
            return true;
        }
        if (CLOSED.contains(lower) || lower.length() < 3) {
            return tags[at] != Tag.PRON && tags[at] != Tag.DET && isSurname(at) && isPast(at + 1);
        }
        if (tags[at] == Tag.PRON || tags[at] == Tag.DET || isBeforeSaid(at) || isLabel(at) || isNameRather(at)) {
            return true;
        }
        boolean known = names.contains(words[at]) && !common.contains(lower);
        return ((isBehindWord(at) || known) && !NAME_LIKE.contains(tags[at])) || (known && tags[at] == Tag.NOUN);
    }

    /** “From” of “Al From”. */
    private boolean isSurname(int at) {
        return nameRather.getOrDefault(words[at], 0) >= SURNAME;
    }

    private boolean isPast(int at) {
        return at < words.length && sentences[at] == sentences[at - 1] && (SAID.contains(words[at])
                || (words[at].endsWith("ed") && words[at].length() > 4) || SAYS.contains(words[at]));
    }

    /** “Trump/ADJ launched”: no adjective, where it describes nothing and the tagger mostly takes it for a name. */
    private boolean isNameRather(int at) {
        int next = at + 2 < tags.length && tags[at + 1] == Tag.ADV ? at + 2 : at + 1;
        boolean said = isInSentence(at) && isSaid(words[at - 1]) && names.contains(words[at]); // “said Cuban,”
        return tags[at] == Tag.ADJ && (said || nameRather.getOrDefault(words[at], 0) > 0) && next < tags.length
                && (tags[next] == Tag.VERB || tags[next] == Tag.AUX || tags[next] == Tag.PUNCT || isSaid(words[next]));
    }

    private int nameRather(int at) {
        boolean surname = isInSentence(at) && isCapital(at - 1)
                && (Lexicon.isFirstName(words[at - 1]) || Lexicon.isTitle(words[at - 1]));
        return surname ? SURNAME : tags[at] == Tag.PROPN ? 1 : tags[at] == Tag.ADJ ? -1 : 0;
    }

    private static boolean isHyphened(String word) {
        return word.indexOf('-') > 0 && Character.isLetter(word.codePointAt(0));
    }

    private Tag behindName(int at, String lower) {
        boolean nounLike = tags[at] == Tag.NOUN || tags[at] == Tag.ADJ || tags[at] == Tag.PROPN || tags[at] == Tag.ADP;
        if (nounLike && AUXILIARIES.contains(lower)) {
            return Tag.AUX;
        }
        if (nounLike && THAT.contains(lower) && at + 1 < words.length && words[at + 1].equals("that")) {
            return Tag.VERB;
        }
        if ((tags[at] == Tag.AUX && SAYS.contains(lower)) || (nounLike && CALLING.contains(lower))) {
            return Tag.VERB;
        }
        if (nounLike && lower.endsWith("ly") && lower.length() > 4) {
            return Tag.ADV;
        }
        boolean past = lower.endsWith("ed") && lower.length() > 4;
        return nounLike && (SAYS.contains(lower) || (past && !isNounAhead(at))) ? Tag.VERB : tags[at];
    }

    private boolean isNounAhead(int at) {
        return at + 1 < tags.length && (tags[at + 1] == Tag.NOUN || tags[at + 1] == Tag.PROPN);
    }

    /** “REED: Will it hold?” */
    private boolean isLabel(int at) {
        return at + 1 < words.length && words[at + 1].equals(":")
                && words[at].equals(words[at].toUpperCase(Locale.ROOT));
    }

    private boolean isBeforeSaid(int at) {
        return at + 1 < words.length && SAID.contains(words[at + 1]);
    }

    private boolean isBehindName(int at) {
        return isInSentence(at)
                && (tags[at - 1] == Tag.PROPN || tags[at - 1] == Tag.PRON || isUnknownName(at - 1))
                && Character.isLetter(words[at - 1].codePointAt(0));
    }

    /** “Viguerie/NOUN notes”. */
    private boolean isUnknownName(int at) {
        return tags[at] != Tag.ADJ && isCapital(at) && names.contains(words[at]);
    }

    private boolean isBehindMany(int at) {
        if (isInSentence(at) && MANY.contains(words[at - 1].toLowerCase(Locale.ROOT))) {
            return true;
        }
        return isInSentence(at) && words[at - 1].endsWith("s") && words[at - 1].length() > 3
                && !words[at - 1].endsWith("ss") && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.PROPN);
    }

    private boolean isBehindWord(int at) {
        return isInSentence(at) && Character.isLetterOrDigit(words[at - 1].codePointBefore(words[at - 1].length()));
    }

    private boolean isInSentence(int at) {
        return at > 0 && sentences[at - 1] == sentences[at];
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(words[at].codePointAt(0));
    }
}
