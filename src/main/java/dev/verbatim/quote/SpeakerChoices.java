package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who may have said a quoted piece, and what speaks for each: mentions around it, the last speaker, or nobody. */
final class SpeakerChoices {
    private final Reading reading;

    SpeakerChoices(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param piece the quoted piece, by its place
     * @param last the choice made for the piece before, or null at the start
     */
    List<Choice> of(int piece, Choice last) {
        List<Choice> choices = new ArrayList<>();
        Piece here = new Piece(reading, piece);
        choices.add(new Choice(Choice.NOBODY, -1, nobody(here, last)));
        for (int mention : candidates(here, last)) {
            Link link = reading.link(mention);
            choices.add(new Choice(mention, link.cue(), features(here, mention, link, last)));
        }
        return choices;
    }

    private Set<Integer> candidates(Piece here, Choice last) {
        Set<Integer> places = new TreeSet<>();
        for (int place : reading.cast.between(here.reachFrom(), here.reachTo())) {
            boolean told = !reading.isQuoted(reading.mention(place).head()) && !isSelf(place);
            if (told || here.isOpenedBy(reading.mention(place))) {
                places.add(place);
            }
        }
        if (last.mention() != Choice.NOBODY) {
            places.add(last.mention());
        }
        return places;
    }

    /** “which”, “this”: words that hardly ever speak. */
    private boolean isSelf(int place) {
        String word = reading.words.lower(reading.mention(place).from());
        return reading.mention(place).kind() == Mention.Kind.PRONOUN && (word.equals("this") || word.equals("that"));
    }

    private Features nobody(Piece here, Choice last) {
        return new Features(reading.teaching)
                .add("nobody")
                .add("nobody-form", here.form())
                .add("nobody-length", Features.step(here.length()))
                .add("nobody-titled", here.isTitled(), Features.step(here.length()))
                .add("nobody-before", here.before())
                .add("nobody-around", here.before(), here.after())
                .add("nobody-says", here.saysInSentence(), here.form())
                .add("nobody-alone", here.isAlone(), last.mention() != Choice.NOBODY);
    }

    private Features features(Piece here, int place, Link link, Choice last) {
        Words words = reading.words;
        Mention mention = reading.mention(place);
        String side = here.side(mention);
        String distance = side + here.distance(mention);
        String kind = mention.kind().name();
        String says = link.kind() + (link.says() ? "+" : "-");
        String near = here.nearness(link.cue());
        boolean again = place == last.mention();
        Features features = new Features(reading.teaching)
                .add("distance", distance)
                .add("distance-kind", distance, kind)
                .add("link", says, side)
                .add("link-distance", says, distance)
                .add("link-near", says, side, near)
                .add("link-near-before", says, side, near, here.before())
                .add("link-near-after", says, side, near, here.after())
                .add("link-kind", says, side, kind)
                .add("lemma", link.kind(), link.lemma())
                .add("lemma-side", link.kind(), link.lemma(), side, near)
                .add("kind", kind, side)
                .add("preposition",
                        words.tag(mention.from() - 1) == Words.Tag.ADP ? words.lower(mention.from() - 1) : "", side)
                .add("sentences", side, here.sentences(mention), says)
                .add("pieces", side, here.piecesBetween(mention), says)
                .add("mentions", side, here.mentionsBetween(place), says)
                .add("human", reading.cast.isHuman(place), side, kind)
                .add("form", side, says, here.form())
                .add("again", again, here.samePieceParagraph(last), here.form())
                .add("again-far", again, here.paragraphsBack(mention), here.isAlone())
                .add("same-as-last", last.mention() >= 0 && reading.cast.same(place, last.mention()), side,
                        here.isAlone())
                .add("times", Features.step(reading.cast.times(place)), side);
        String before = relation(mention, link, here.cueBefore());
        String after = relation(mention, link, here.cueAfter());
        int end = Math.max(link.cue(), mention.head());
        features
                .add("cue-before", side, before, here.before())
                .add("cue-after", side, after, here.form())
                .add("cues", side, before, after)
                .add("cues-kind", kind, before, after)
                .add("behind", side, says, near, word(end + 1))
                .add("leads-on", side, says, here.leadsOn(end), here.form());
        if (mention.kind() != Mention.Kind.NAME) {
            features.add("word", kind, words.lower(mention.head())).add("word-link", words.lower(mention.head()), says);
        }
        if (again) {
            features.add("unclosed", here.isContinued()).add("again-colon", here.colonBefore());
        }
        if (side.startsWith("P")) {
            features.add("colon", here.colonBefore(), says, here.form());
            features.add("alone", here.isAlone(), says, here.sentences(mention), again);
        }
        return features;
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
