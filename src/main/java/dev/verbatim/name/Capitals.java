package dev.verbatim.name;

import static dev.verbatim.name.Words.Tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words with a capital are names, by what stands beside them and by how the story writes them elsewhere. */
final class Capitals {
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

    private final Tagging tagging;
    private final NameTags near;
    /** What the story writes with a capital inside a sentence. */
    private final Set<String> names = new HashSet<>();
    /** What it writes in small letters. */
    private final Set<String> common = new HashSet<>();
    /** For each word with a capital how often it was taken for a name, less how often for an adjective. */
    private final Map<String, Integer> nameRather = new HashMap<>();

    Capitals(Tagging tagging) {
        this.tagging = tagging;
        this.near = new NameTags(tagging);
        for (int i = 0; i < tagging.size(); i++) {
            learn(i);
        }
    }

    private void learn(int at) {
        String word = tagging.word(at);
        if (Character.isLowerCase(word.codePointAt(0))) {
            common.add(word);
        } else if (tagging.isCapital(at) && (tagging.isBehindWord(at) || near.isApposed(at))) {
            names.add(word);
        }
        if (tagging.isCapital(at)) {
            nameRather.merge(word, nameRather(at), Integer::sum);
        }
    }

    private int nameRather(int at) {
        String before = tagging.word(at - 1);
        boolean surname = tagging.isInSentence(at) && tagging.isCapital(at - 1)
                && (Lexicon.isFirstName(before) || Lexicon.isTitle(before));
        Tag tag = tagging.tag(at);
        return surname ? SURNAME : tag == Tag.PROPN ? 1 : tag == Tag.ADJ ? -1 : 0;
    }

    /** Whether a word with a capital is a name. */
    boolean isName(int at) {
        Tag tag = tagging.tag(at);
        boolean pronoun = tag == Tag.PRON || tag == Tag.DET;
        String lower = tagging.lower(at);
        if (lower.equals("will") && tagging.isBehindWord(at) && isBeforeSaid(at)) {
            return true;
        }
        if (CLOSED.contains(lower) || lower.length() < 3) {
            return !pronoun && isSurname(at) && isPast(at + 1);
        }
        if (pronoun || near.isName(at) || isBeforeSaid(at) || isLabel(at) || isNameRather(at) || isOwner(at)) {
            return true;
        }
        boolean known = isGiven(at) || (isKnown(at) && !common.contains(lower));
        return ((tagging.isBehindWord(at) || known) && !NAME_LIKE.contains(tag)) || (known && tag == Tag.NOUN);
    }

    /** “Viguerie” of “Viguerie/NOUN notes”, which stands in mid-sentence elsewhere. */
    boolean isKnown(int at) {
        return tagging.isCapital(at) && names.contains(tagging.word(at));
    }

    /** “Hope/VERB's”, unlike “Let's”. */
    private boolean isOwner(int at) {
        return tagging.tag(at) == Tag.VERB && tagging.word(at + 1).equals("'s") && !tagging.lower(at).equals("let");
    }

    /** “Clive/VERB Astbury/PROPN” in mid-sentence. */
    private boolean isGiven(int at) {
        return tagging.isInSentence(at) && Lexicon.isFirstName(tagging.word(at)) && tagging.isInSentence(at + 1)
                && tagging.isCapital(at + 1) && tagging.tag(at + 1) == Tag.PROPN;
    }

    /** “From” of “Al From”. */
    private boolean isSurname(int at) {
        return nameRather.getOrDefault(tagging.word(at), 0) >= SURNAME;
    }

    private boolean isPast(int at) {
        String word = tagging.word(at);
        return tagging.isInSentence(at)
                && (SpeechVerbs.isSaid(word) || (word.endsWith("ed") && word.length() > 4));
    }

    /** “Trump/ADJ launched”: no adjective, where it describes nothing and the tagger mostly takes it for a name. */
    private boolean isNameRather(int at) {
        boolean said = tagging.isInSentence(at) && SpeechVerbs.isSaid(tagging.word(at - 1)) && isKnown(at); // “said Cuban,”
        return tagging.tag(at) == Tag.ADJ && (said || nameRather.getOrDefault(tagging.word(at), 0) > 0)
                && isBeforeVerb(at);
    }

    /** A verb or a mark, behind an adverb or none. */
    private boolean isBeforeVerb(int at) {
        int next = tagging.tag(at + 1) == Tag.ADV && at + 2 < tagging.size() ? at + 2 : at + 1;
        Tag tag = tagging.tag(next);
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.PUNCT || SpeechVerbs.isSaid(tagging.word(next))
                || SpeechVerbs.AUXILIARIES.contains(tagging.word(next));
    }

    /** “REED: Will it hold?” */
    private boolean isLabel(int at) {
        String word = tagging.word(at);
        return tagging.word(at + 1).equals(":") && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isBeforeSaid(int at) {
        return SpeechVerbs.SAID.contains(tagging.word(at + 1));
    }
}
