package dev.verbatim.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Base forms of verbs, and which verbs report speech. */
final class Verbs {
    private static final Set<String> SAY = Set.of("say", "tell", "add", "write", "tweet", "ask", "claim", "argue",
            "note", "explain", "declare", "announce", "insist", "state", "reply", "respond", "continue", "warn",
            "admit", "acknowledge", "conclude", "report", "suggest", "call", "describe", "deny", "assert", "joke",
            "quip", "observe", "recall", "concede", "remark", "complain", "post", "retort", "exclaim", "shout",
            "yell", "answer", "charge", "contend", "maintain", "reiterate", "stress", "emphasize", "promise", "vow",
            "pledge", "predict", "allege", "boast", "brag", "lament", "caution", "urge", "wonder", "read", "repeat",
            "quote", "begin", "counter", "agree", "express", "opine", "offer", "muse", "ponder", "scoff", "gush",
            "proclaim", "testify", "confirm", "reveal", "disclose", "mention", "comment", "retweet", "interject",
            "interrupt", "plead", "whisper", "chant", "praise", "accuse", "blast", "criticize", "dismiss", "mock",
            "slam", "tout", "cite", "point", "sum", "demand", "advise", "estimate", "think", "believe", "surmise",
            "reckon", "theorize", "theorise", "hypothesize", "speculate", "posit", "marvel", "grumble", "fume",
            "gripe", "chide", "deadpan", "intone", "bristle", "recount", "elaborate", "clarify",
            "forecast", "decry", "denounce", "implore", "bemoan", "blurt", "bellow", "mutter", "murmur",
            "stammer", "snarl", "sneer", "enthuse", "exult", "fret", "grouse", "inquire",
            "insinuate", "preach", "quibble", "rant", "rebut", "refute", "remind",
            "reprimand", "scold", "underscore");
    private static final Set<String> PAST = Set.of("said", "says", "told", "wrote");
    /** Verbs whose base form ends in a silent e: “hope”, not “hop”, from “hoped”. */
    private static final Set<String> SILENT = silent();
    private static final Map<String, String> IRREGULAR = new HashMap<>();

    static {
        String forms = "said say says say told tell wrote write written write thought think felt feel knew know known know saw see seen see "
                + "heard hear meant mean spoke speak spoken speak went go gone go began begin begun begin kept keep held hold found find "
                + "made make gave give given give took take taken take got get put put read read swore swear understood understand "
                + "was be were be is be are be been be has have had have does do did do done do came come led lead left leave "
                + "shot shoot fought fight sought seek chose choose chosen choose drew draw laid lay lied lie showed show shown show "
                + "tied tie lies lie quipped quip admitted admit referred refer forgot forget foresaw foresee bet bet set set let let "
                + "agreed agree disagreed disagree guaranteed guarantee freed free "
                + "brought bring became become built build stood stand fell fall grew grow grown grow broke break broken break struck strike "
                + "drove drive driven drive rose rise risen rise bought buy thrown throw threw throw caught catch taught teach told tell "
                + "spent spend sent send lost lose won win met meet paid pay ran run sat sit sold sell felt feel left leave beaten beat "
                + "forgotten forget hidden hide withheld withhold proven prove foreseen foresee stuck stick swept sweep flew fly fled flee "
                + "hung hang dealt deal lent lend bore bear borne bear shook shake shaken shake woke wake seeing see being be "
                + "tweeting tweet dying die lying lie tying tie vying vie focused focus focuses focus sang sing wore wear worn wear";
        String[] words = forms.split(" ", -1);
        for (int i = 0; i + 1 < words.length; i += 2) {
            IRREGULAR.put(words[i], words[i + 1]);
        }
    }

    private Verbs() {}

    static boolean isSay(String lemma) {
        return SAY.contains(lemma);
    }

    /** Whether a word looks like a reporting verb whatever the tagger calls it: “tweeted”. */
    static boolean looksLikeSay(String word) {
        boolean past = word.endsWith("ed") || PAST.contains(word);
        return past && SAY.contains(lemma(word));
    }

    /** The base form of a verb in lower case. Rare double consonants may come out wrong; training and use agree on them. */
    static String lemma(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ed") && word.length() > 4) {
            return stem(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return stem(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("s") && !word.endsWith("ss") && word.length() > 3) {
            return word.endsWith("shes") || word.endsWith("sses") || word.endsWith("ches")
                    ? word.substring(0, word.length() - 2)
                    : word.substring(0, word.length() - 1);
        }
        return word;
    }

    /** “not” + “e” from the list, “quip” from “quipp”, “claim” as it is. */
    private static String stem(String stem) {
        if (SAY.contains(stem)) {
            return stem;
        }
        if (SILENT.contains(stem + "e")) {
            return stem + "e";
        }
        int last = stem.length() - 1;
        boolean twice = stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0;
        return twice ? stem.substring(0, last) : stem;
    }

    private static Set<String> silent() {
        try (InputStream in = Verbs.class.getResourceAsStream("silent.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(all.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
