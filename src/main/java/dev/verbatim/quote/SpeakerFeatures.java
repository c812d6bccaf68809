package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import java.util.Set;

/** What speaks for a mention having said a quoted piece, and what for nobody. */
final class SpeakerFeatures {
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be", "'s", "'re");

    private final Reading reading;
    private final Piece here;
    private final Choice last;
    private final Look look;
    private final Gap gap;
    private final NearCues cues;
    private final String form;
    private final int cueBefore;
    private final int cueAfter;
    private final String voice;

    SpeakerFeatures(Reading reading, Piece here, Choice last) {
        this.reading = reading;
        this.here = here;
        this.last = last;
        this.look = new Look(reading, here);
        this.gap = new Gap(reading, here);
        this.cues = new NearCues(reading, here);
        this.form = look.form();
        this.cueBefore = cues.cueBefore();
        this.cueAfter = cues.cueAfter();
        this.voice = look.voice();
    }

    Features ofNobody() {
        return new Features(reading.teaching)
                .add("nobody")
                .add("nobody-form", form)
                .add("nobody-length", Features.step(here.length()))
                .add("nobody-titled", look.isTitled(), Features.step(here.length()))
                .add("nobody-before", look.before())
                .add("nobody-around", look.before(), look.after())
                .add("nobody-says", cues.saysInSentence(), form)
                .add("nobody-alone", here.isAlone(), last.mention() != Choice.NOBODY)
                .add("nobody-voice", voice, form)
                .add("nobody-voice-length", voice, Features.step(here.length()))
                .add("nobody-voice-before", voice, look.before())
                .add("nobody-borne", look.isBorne(), look.isTitled(), voice)
                .add("nobody-word-before", look.wordBefore())
                .add("nobody-word-after", look.wordAfter())
                .add("nobody-words", look.wordBefore(), look.wordAfter())
                .add("nobody-led", look.leadingVerb())
                .add("nobody-cues", cueBefore < 0 ? "" : gap.nearness(cueBefore),
                        cueAfter < 0 ? "" : gap.nearness(cueAfter), voice);
    }

    Features of(int place) {
        Link link = reading.link(place);
        Words words = reading.words;
        Mention mention = reading.mention(place);
        String side = here.side(mention);
        String distance = side + gap.distance(mention);
        String kind = mention.kind().name();
        String says = link.kind() + (link.says() ? isPassive(link) ? "p" : "+" : "-");
        String near = gap.nearness(link.cue());
        boolean again = place == last.mention();
        Features features = new Features(reading.teaching)
                .add("distance", distance)
                .add("distance-kind", distance, kind)
                .add("link", says, side)
                .add("link-distance", says, distance)
                .add("link-near", says, side, near)
                .add("link-near-before", says, side, near, look.before())
                .add("link-near-after", says, side, near, look.after())
                .add("link-kind", says, side, kind)
                .add("link-voice", says, side, near, voice)
                .add("link-titled", says, side, look.isTitled(), look.isBorne())
                .add("lemma-before", link.lemma(), side, near, look.before())
                .add("lemma", link.kind(), link.lemma())
                .add("lemma-side", link.kind(), link.lemma(), side, near)
                .add("kind", kind, side)
                .add("preposition",
                        words.tag(mention.from() - 1) == Words.Tag.ADP ? words.lower(mention.from() - 1) : "", side)
                .add("sentences", side, gap.sentences(mention), says)
                .add("pieces", side, gap.piecesBetween(mention), says)
                .add("mentions", side, gap.mentionsBetween(place), says)
                .add("human", reading.cast.isHuman(place), side, kind)
                .add("form", side, says, form)
                .add("again", again, here.samePieceParagraph(last), form)
                .add("again-far", again, here.paragraphsBack(mention), here.isAlone())
                .add("same-as-last", last.mention() >= 0 && reading.cast.same(place, last.mention()), side,
                        here.isAlone())
                .add("times", Features.step(reading.cast.times(place)), side);
        Groups groups = reading.groups();
        features.add("group", says, groups.rank(place), kind, groups.before(place))
                .add("group-first", says, groups.rank(place), kind, groups.first(place), groups.before(place))
                .add("group-side", says, side, near, groups.rank(place), kind);
        String before = relation(mention, link, cueBefore);
        String after = relation(mention, link, cueAfter);
        int end = Math.max(link.cue(), mention.head());
        features
                .add("cue-before", side, before, look.before())
                .add("cue-after", side, after, form)
                .add("cues", side, before, after)
                .add("cues-kind", kind, before, after)
                .add("behind", side, says, near, word(end + 1))
                .add("leads-on", side, says, cues.leadsOn(end), form);
        if (mention.kind() != Mention.Kind.NAME) {
            features.add("word", kind, words.lower(mention.head())).add("word-link", words.lower(mention.head()), says);
        }
        if (again) {
            features.add("unclosed", here.isContinued()).add("again-colon", here.colonBefore());
        }
        if (side.startsWith("P")) {
            features.add("colon", here.colonBefore(), says, form);
            features.add("alone", here.isAlone(), says, gap.sentences(mention), again);
        }
        return features;
    }

    /** “Roe was asked, “…””: somebody else speaks. */
    private boolean isPassive(Link link) {
        int at = link.cue() - 1;
        while (reading.words.tag(at) == Words.Tag.ADV) {
            at--;
        }
        return link.kind().equals("subject") && BE.contains(reading.words.lower(at))
                && !reading.words.lower(link.cue()).endsWith("ing");
    }

    /** How a mention stands to a verb of saying, which may have its subject further off: “he rose, smiled and said”. */
    private String relation(Mention mention, Link link, int cue) {
        if (cue < 0) {
            return "";
        }
        if (link.cue() == cue) {
            return link.kind();
        }
        Words words = reading.words;
        if (mention.from() > cue) {
            return mention.from() - cue < 4 ? "right" : "far-right";
        }
        if (words.sentence(mention.from()) != words.sentence(cue)) {
            return "other";
        }
        String joined = words.tag(cue - 1) == Words.Tag.CCONJ || words.tag(cue - 2) == Words.Tag.CCONJ
                ? "and"
                : words.lower(cue).endsWith("ing") ? "ing" : words.lower(cue - 1).equals("to") ? "to" : "";
        boolean opens = words.sentence(mention.from() - 1) != words.sentence(mention.from());
        return (opens ? "first-" : "left-") + joined + (link.kind().equals("subject") ? "-subject" : "");
    }

    private String word(int at) {
        Words.Tag tag = reading.words.tag(at);
        return tag == Words.Tag.PUNCT || tag == Words.Tag.SCONJ || tag == Words.Tag.ADP
                ? reading.words.word(at)
                : tag.name();
    }
}
