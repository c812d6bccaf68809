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

    private Attribution() {}

    static List<Run> of(CitedPassage passage) {
        Quotation quotation = passage.quotation();
        return quotation == null || (!passage.isSpoken() && quotation.speaker() instanceof Speaker.Unknown)
                ? List.of(Run.plain("— the story’s own account"))
                : of(passage, passage.story(), quotation);
    }

    private static List<Run> of(CitedPassage passage, Story story, Quotation quotation) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain("— "));
        String cue = words(story, quotation.cue());
        boolean leads = cue.toLowerCase(Locale.ROOT).startsWith("according");
        if (leads) {
            runs.add(Run.plain("according to "));
        }
        runs.add(speaker(quotation.speaker()));
        if (!leads) {
            runs.add(Run.plain(quotation.kind() == Quotation.Kind.DIRECT ? spoken(quotation, cue) : reported(cue)));
        }
        runs.add(Run.plain(medium(quotation)));
        if (passage.passage().said() != null) {
            runs.add(Run.plain(", " + DayWording.of(passage.passage().said())));
        }
        return runs;
    }

    private static String spoken(Quotation quotation, String cue) {
        if (cue.isEmpty()) {
            return "";
        }
        return isVerb(quotation.cue()) ? " " + cue : " (“" + cue + "”)";
    }

    /** The words are the reporter's, about what somebody said: that must not be mistaken for their own. */
    private static String reported(String cue) {
        return cue.isEmpty() ? ", reported" : ", reported (“" + cue + "”)";
    }

    private static Run speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(String name) -> Run.strong(name);
            case Speaker.Described(String words) -> Run.strong(words);
            case Speaker.Unknown() -> Run.plain("somebody whom the story does not name clearly");
        };
    }

    private static String words(Story story, @Nullable Cue cue) {
        return cue == null ? "" : Whitespace.folded(story.text(cue.span()));
    }

    /** A cue that reads on after the name: “said”, not “comment” or “said in a statement Tuesday that”. */
    private static boolean isVerb(@Nullable Cue cue) {
        return cue != null && !cue.lemma().isEmpty();
    }

    private static String medium(Quotation quotation) {
        if (quotation.cue() != null && TELLING_MEDIUM.contains(quotation.cue().lemma())) {
            return "";
        }
        return MediumWording.of(quotation.medium());
    }
}
