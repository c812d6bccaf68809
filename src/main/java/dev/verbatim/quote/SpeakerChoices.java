package dev.verbatim.quote;

import dev.verbatim.name.Mention;
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
        SpeakerFeatures features = new SpeakerFeatures(reading, here, last);
        choices.add(new Choice(Choice.NOBODY, -1, features.ofNobody()));
        for (int mention : candidates(here, last)) {
            choices.add(new Choice(mention, reading.link(mention).cue(), features.of(mention)));
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
}
