package dev.verbatim.quote;

import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.Set;

/** How a quoted piece looks: a whole sentence, a fragment, a title. */
final class Look {
    private static final int FAR = 60;
    static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves", "ours",
            "mine");
    private static final Set<String> OTHER = Set.of("you", "your", "yourself", "let");
    private static final Set<String> BEARERS = Set.of("book", "film", "movie", "show", "song", "album", "series",
            "program", "episode", "documentary", "article", "essay", "headline", "hashtag", "slogan", "motto", "hat",
            "hats", "cap", "sign", "signs", "banner", "shirt", "t-shirt", "poster", "titled", "entitled", "called",
            "dubbed", "memoir", "novel", "magazine", "column", "segment", "sketch", "play", "musical", "phrase",
            "term", "label", "labeled", "host", "star", "nicknamed", "known");

    private final Reading reading;
    private final Words words;
    private final Piece piece;

    Look(Reading reading, Piece piece) {
        this.reading = reading;
        this.words = reading.words;
        this.piece = piece;
    }

    /** How the words begin and end: a whole sentence, or a fragment. */
    String form() {
        boolean whole = words.isCapital(piece.from);
        String last = words.word(piece.to - 1);
        String end = last.equals(",") ? "," : last.equals(".") ? "." : last.equals("!") || last.equals("?") ? "?" : "w";
        String behind = piece.to + 1 < piece.paragraphTo ? "" : "$";
        String before = piece.from - 1 <= piece.paragraphFrom ? "^" : "";
        return before + (whole ? "S" : "f") + end + behind;
    }

    /** The word before the opening mark. */
    String before() {
        int at = piece.from - 2;
        if (at < piece.paragraphFrom) {
            return "^";
        }
        Tag tag = words.tag(at);
        return tag == Tag.PUNCT || tag == Tag.SCONJ ? words.word(at) : tag.name();
    }

    /** The word behind the closing mark. */
    String after() {
        int at = piece.to + 1;
        if (at >= piece.paragraphTo) {
            return "$";
        }
        Tag tag = words.tag(at);
        return tag == Tag.PUNCT ? words.word(at) : tag.name();
    }

    /** Capital letters throughout, as in titles. */
    boolean isTitled() {
        int small = 0;
        for (int i = piece.from; i < Math.min(piece.to, piece.from + 12); i++) {
            boolean letter = Character.isLetter(words.word(i).codePointAt(0));
            small += letter && !words.isCapital(i) && words.word(i).length() > 3 ? 1 : 0;
        }
        return small == 0;
    }

    /** Whether the words speak: of oneself (“we built it”), to somebody, with a verb at all, or not as titles and terms do. */
    String voice() {
        String voice = "none";
        for (int i = piece.from; i < Math.min(piece.to, piece.from + FAR); i++) {
            String word = words.lower(i);
            if (SELF.contains(word)) {
                return "I";
            }
            if (OTHER.contains(word)) {
                voice = "you";
            } else if (voice.equals("none") && isFinite(i)) {
                voice = "verb";
            }
        }
        return voice;
    }

    private boolean isFinite(int at) {
        return words.tag(at) == Tag.AUX || (words.tag(at) == Tag.VERB && !words.lower(at).endsWith("ing"));
    }

    /** Whether words beside the marks tell that a work or a thing bears the words: “the film “…””, “a banner reading “…””. */
    boolean isBorne() {
        for (int i = 2; i <= 4; i++) {
            if (isBearer(piece.from - i) || isBearer(piece.to + i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBearer(int at) {
        return BEARERS.contains(words.lower(at)) && !reading.isQuoted(at);
    }

    /** The verb that leads to the opening mark, whatever it means, and how far off it stands; empty without. */
    String leadingVerb() {
        for (int i = piece.from - 2; i >= piece.from - 8 && words.sentence(i) == words.sentence(piece.from); i--) {
            if (words.tag(i) == Tag.VERB && !reading.isQuoted(i)) {
                return Verbs.lemma(words.lower(i)) + (i == piece.from - 2 ? "!" : "");
            }
        }
        return "";
    }

    /** The word before the opening mark, in small letters. */
    String wordBefore() {
        return piece.from - 2 < piece.paragraphFrom ? "^" : words.lower(piece.from - 2);
    }

    /** The word behind the closing mark, in small letters. */
    String wordAfter() {
        return piece.to + 1 >= piece.paragraphTo ? "$" : words.lower(piece.to + 1);
    }
}
