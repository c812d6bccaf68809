package dev.verbatim.reply;

import dev.verbatim.answer.CitedPassage;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line under a passage that says whose words it is: “— Elon Musk tweeted”. */
final class Attribution {
    /** Verbs of which the medium goes without saying. */
    private static final Set<String> TELLING_MEDIUM = Set.of("tweet", "retweet", "post", "email");
    /** Verbs that are no sentence without whom or what. */
    private static final Set<String> WANTING_MORE = Set.of("tell", "call", "assure", "remind", "inform", "put", "be",
            "have");
    /** Verbs that tell that somebody spoke or thought also where what they said is told by the reporter. */
    private static final Set<String> OF_SAYING = Set.of("say", "claim", "add", "argue", "insist", "warn", "write",
            "tweet",
            "note", "explain", "reply", "respond", "announce", "declare", "acknowledge", "admit", "concede", "suggest",
            "complain", "vow", "promise", "predict", "believe", "think", "hope", "comment", "ask", "state", "report",
            "agree",
            "testify", "recall", "conclude", "assert", "allege", "maintain", "contend", "estimate", "expect", "fear",
            "joke", "lament", "muse", "observe", "post", "speculate", "wonder", "worry");

    private Attribution() {}

    static List<Run> of(CitedPassage passage) {
        Quotation quotation = passage.quotation();
        return quotation == null || (!passage.isSpoken() && quotation.speaker() instanceof Speaker.Unknown)
                ? Texts.runs("by.story")
                : of(passage, passage.story(), quotation);
    }

    private static List<Run> of(CitedPassage passage, Story story, Quotation quotation) {
        List<Run> runs = new ArrayList<>(said(quotation, words(story, quotation.cue())));
        runs.add(Run.plain(medium(quotation)));
        if (passage.passage().said() != null) {
            runs.add(Run.plain(", " + DayWording.of(passage.passage().said())));
        }
        return runs;
    }

    /**
     * Who said it. Where the words are the reporter's, about what somebody said, that must not be mistaken for their own.
     */
    private static List<Run> said(Quotation quotation, String cue) {
        String reported = quotation.kind() == Quotation.Kind.DIRECT ? "" : ".reported";
        String form = cue.isEmpty() ? ".name" : readsOn(quotation) ? ".verb" : ".cue";
        String key = cue.toLowerCase(Locale.ROOT).startsWith("according") ? "by.according" : "by" + reported + form;
        return Texts.runs(key, speaker(quotation.speaker()), cue);
    }

    private static Run speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(String name) -> Run.strong(name);
            case Speaker.Described(String words) -> Run.strong(words);
            case Speaker.Unknown() -> Run.plain(Texts.words("by.unknown"));
        };
    }

    private static String words(Story story, @Nullable Cue cue) {
        return cue == null ? "" : Whitespace.folded(story.text(cue.span()));
    }

    /**
     * Whether the cue reads on after the name: “said”, not “comment”, “told” or “said in a statement Tuesday that”. Of words
     * that are told by the reporter only verbs of saying do: “brushed, as reported” would be none.
     */
    private static boolean readsOn(Quotation quotation) {
        Cue cue = quotation.cue();
        return cue != null && (quotation.kind() == Quotation.Kind.DIRECT
                ? !cue.lemma().isEmpty() && !WANTING_MORE.contains(cue.lemma())
                : OF_SAYING.contains(cue.lemma()));
    }

    private static String medium(Quotation quotation) {
        if (quotation.cue() != null && TELLING_MEDIUM.contains(quotation.cue().lemma())) {
            return "";
        }
        return MediumWording.of(quotation.medium());
    }
}
