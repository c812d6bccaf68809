package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.Set;

/**
 * Puts right what the tagger, trained on web texts, often gets wrong in news: names in mid-sentence (“Ian/ADP Bremmer”) and
 * at its start (“Trump/VERB says”, “Trump/ADJ responded”), verbs behind a name (“Sanders asks/NOUN”, “tweeted/ADP”), and words
 * with a hyphen (“front-runner/PUNCT”).
 */
final class Repair {
    /** Before “poll” they make it a noun: “a new tracking poll”. */
    private static final Set<Tag> DESCRIBES = Set.of(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.DET);
    private static final Set<Tag> NOUN_LIKE = Set.of(Tag.NOUN, Tag.ADJ, Tag.PROPN, Tag.ADP);
    /** What words for people are taken for: “news anchor/CCONJ Jane Doe”. */
    private static final Set<Tag> ODD_FOR_ROLES = Set.of(Tag.ADP, Tag.ADJ, Tag.ADV, Tag.CCONJ);
    /** “the two write”. */
    private static final Set<String> MANY = Set.of("two", "three", "both", "others", "they");
    private static final Set<String> ONE = Set.of("a", "an", "another");
    /** Whose poll it is, or what it is of. */
    private static final Set<String> OF = Set.of("by", "from", "of");

    /** In words, of whose poll it is. */
    private static final int LONGEST_NAME = 8;

    private final Tagging tagging;
    private final Capitals capitals;

    private Repair(Tagging tagging) {
        this.tagging = tagging;
        this.capitals = new Capitals(tagging);
    }

    /** Changes the tags of a story's words in place. */
    static void repair(String[] words, Tag[] tags, int[] sentences) {
        Tagging tagging = new Tagging(words, tags, sentences);
        Repair repair = new Repair(tagging);
        for (int i = 0; i < words.length; i++) {
            tagging.set(i, repair.tag(i));
        }
    }

    /** The model also has joint tags, such as AUX+PART for “cannot”. */
    static Tag known(String tagged) {
        int plus = tagged.indexOf('+');
        return Tag.valueOf(plus < 0 ? tagged : tagged.substring(0, plus));
    }

    private Tag tag(int at) {
        String lower = tagging.lower(at);
        if (SpeechVerbs.SAID.contains(lower) || (SpeechVerbs.ARGUES.contains(lower) && !tagging.isCapital(at))) {
            return Tag.VERB;
        }
        if (ShortNames.hasArticle(tagging.word(at))) {
            return Tag.PROPN;
        }
        if ((tagging.tag(at) == Tag.PUNCT && isHyphened(lower)) || Ages.is(lower)) {
            return Lexicon.ROLES.contains(lower) || !tagging.isNounAhead(at) ? Tag.NOUN : Tag.ADJ;
        }
        if (tagging.isCapital(at)) {
            return leadsMany(at) ? Tag.NOUN : capitals.isName(at) ? Tag.PROPN : tagging.tag(at);
        }
        if (isRole(at)) {
            return Tag.NOUN;
        }
        if (isVerb(at)) {
            return Tag.VERB;
        }
        return isNoun(at) ? Tag.NOUN : isBehindName(at) ? behindName(at) : tagging.tag(at);
    }

    /** “Residents/PROPN said”, “Executives/VERB at Acme say”: people who are named nowhere; unlike “Hosts the show”. */
    private boolean leadsMany(int at) {
        String lower = tagging.lower(at);
        return !tagging.isInSentence(at) && KnownNames.isForMany(lower) && !NamePlaces.isOfParty(lower)
                && !capitals.isKnown(at)
                && !(tagging.tag(at) == Tag.VERB && tagging.tag(at + 1) == Tag.DET);
    }

    private static boolean isHyphened(String word) {
        return word.indexOf('-') > 0 && Character.isLetter(word.codePointAt(0));
    }

    private boolean isRole(int at) {
        Tag tag = tagging.tag(at);
        return Lexicon.ROLES.contains(tagging.lower(at))
                && ((ODD_FOR_ROLES.contains(tag) && tagging.isBehindWord(at))
                        || (tag == Tag.VERB && (isSaidBehind(at) || isBetweenNames(at))));
    }

    /** “the real estate magnate says” */
    private boolean isSaidBehind(int at) {
        return tagging.isInSentence(at) && SpeechVerbs.isSaid(tagging.word(at + 1));
    }

    /** “Virginia delegate Jane Doe”, unlike “Texans host Jane Doe”. */
    private boolean isBetweenNames(int at) {
        return tagging.isInSentence(at) && tagging.tag(at - 1) == Tag.PROPN && !tagging.word(at - 1).endsWith("s")
                && tagging.isInSentence(at + 1) && tagging.tag(at + 1) == Tag.PROPN
                && tagging.tag(at + 2) == Tag.PROPN;
    }

    private boolean isVerb(int at) {
        return (SpeechVerbs.SAY.contains(tagging.lower(at)) && isBehindMany(at)) || isSaidOfText(at) || isShotBack(at)
                || isFoundThat(at);
    }

    /** “found/ADP that” */
    private boolean isFoundThat(int at) {
        return tagging.tag(at) == Tag.ADP && tagging.word(at).equals("found") && tagging.word(at + 1).equals("that");
    }

    private boolean isBehindMany(int at) {
        if (!tagging.isInSentence(at)) {
            return false;
        }
        String many = tagging.word(at - 1);
        Tag tag = tagging.tag(at - 1);
        return MANY.contains(tagging.lower(at - 1)) || (many.endsWith("s") && many.length() > 3 && !many.endsWith("ss")
                && (tag == Tag.NOUN || tag == Tag.PROPN));
    }

    /** “the statement read”, “the report notes”. */
    private boolean isSaidOfText(int at) {
        String lower = tagging.lower(at);
        String subject = tagging.isInSentence(at) ? tagging.lower(at - 1) : "";
        boolean text = Lexicon.UTTERANCES.contains(subject) || Lexicon.POLLS.contains(subject);
        return text && (tagging.tag(at) == Tag.NOUN || tagging.tag(at) == Tag.VERB)
                && (lower.equals("read") || lower.equals("reads") || SpeechVerbs.SAYS.contains(lower)
                        || SpeechVerbs.FINDS.contains(lower));
    }

    /** “Doe shot back”, “…, Jane Doe, shot back”, unlike “a shot back then”. */
    private boolean isShotBack(int at) {
        String before = tagging.word(at - 1);
        boolean open = isBehindName(at) || before.equals(",") || before.equals("\"");
        return open && tagging.word(at).equals("shot") && tagging.word(at + 1).equals("back");
    }

    /** “poll” and “polling” that were taken for verbs, and what speaks, taken for what describes it. */
    private boolean isNoun(int at) {
        return (tagging.tag(at) == Tag.VERB && Lexicon.POLLS.contains(tagging.lower(at)) && isPoll(at))
                || (tagging.tag(at) == Tag.ADJ && isSaidOfText(at + 1));
    }

    /** “a new tracking poll by”, unlike “Doe and Roe poll at 10 percent”. */
    private boolean isPoll(int at) {
        boolean described = tagging.isInSentence(at) && DESCRIBES.contains(tagging.tag(at - 1))
                && !tagging.word(at - 1).endsWith("s")
                && !tagging.word(at - 2).equals("and") && !tagging.word(at - 3).equals("and");
        String next = tagging.isInSentence(at + 1) ? tagging.word(at + 1) : "";
        boolean average = tagging.word(at).equals("polling") && next.equals("average");
        boolean finds = tagging.isCapital(at - 1) && SpeechVerbs.FINDS.contains(next);
        return average || finds || isOnePoll(at) || (described && (next.isEmpty() || isBehindNoun(at + 1)));
    }

    /** “an Oakfield College poll for the Times”: one thing would be followed by “polls”. */
    private boolean isOnePoll(int at) {
        int from = at;
        while (at - from < LONGEST_NAME && tagging.isInSentence(from) && DESCRIBES.contains(tagging.tag(from - 1))) {
            from--;
        }
        return tagging.word(at).equals("poll") && from < at && ONE.contains(tagging.lower(from));
    }

    private boolean isBehindNoun(int at) {
        Tag tag = tagging.tag(at);
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.PUNCT || OF.contains(tagging.word(at));
    }

    private Tag behindName(int at) {
        String lower = tagging.lower(at);
        Tag tag = tagging.tag(at);
        if (!NOUN_LIKE.contains(tag)) {
            return tag == Tag.AUX && SpeechVerbs.SAYS.contains(lower) ? Tag.VERB : tag;
        }
        if (SpeechVerbs.AUXILIARIES.contains(lower)) {
            return Tag.AUX;
        }
        if (SpeechVerbs.CALLING.contains(lower) || isReporting(at)) {
            return Tag.VERB;
        }
        if (lower.endsWith("ly") && lower.length() > 4) {
            return Tag.ADV;
        }
        boolean past = lower.endsWith("ed") && lower.length() > 4;
        return SpeechVerbs.SAYS.contains(lower) || (past && (!tagging.isNounAhead(at) || lower.equals("pleaded")))
                ? Tag.VERB
                : tag;
    }

    private boolean isReporting(int at) {
        return SpeechVerbs.THAT.contains(tagging.lower(at)) && tagging.word(at + 1).equals("that");
    }

    private boolean isBehindName(int at) {
        Tag tag = tagging.tag(at - 1);
        return tagging.isInSentence(at)
                && (tag == Tag.PROPN || tag == Tag.PRON || (tag != Tag.ADJ && capitals.isKnown(at - 1)))
                && Character.isLetter(tagging.word(at - 1).codePointAt(0));
    }
}
