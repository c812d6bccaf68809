package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words.Tag;

/**
 * Mentions before one verb, of which one speaks: in “Jane Doe, an official at the Housing Authority, said” the first, in “One
 * pastor supporting Roe, John Doe of Oakfield, said” the last but one.
 */
final class Groups {
    private static final int MOST = 3;

    private final Reading reading;
    /** For each mention how many others with the same verb stand before it. */
    private final int[] ranks;
    /** For each mention the first with the same verb. */
    private final int[] firsts;

    Groups(Reading reading) {
        this.reading = reading;
        this.ranks = new int[reading.cast.mentions().size()];
        this.firsts = new int[ranks.length];
        int last = -1;
        for (int i = 0; i < ranks.length; i++) {
            firsts[i] = i;
            if (!reading.isQuoted(reading.mention(i).head()) && reading.link(i).kind().equals("subject")) {
                boolean joins = last >= 0 && reading.link(last).cue() == reading.link(i).cue();
                ranks[i] = joins ? ranks[last] + 1 : 0;
                firsts[i] = joins ? firsts[last] : i;
                last = i;
            }
        }
    }

    /** How many stand before it, three at the most. */
    int rank(int place) {
        return Math.min(MOST, ranks[place]);
    }

    Mention.Kind first(int place) {
        return reading.mention(firsts[place]).kind();
    }

    /** What stands before a mention: a mark or preposition as it is, else the part of speech; {@code ^} at the start. */
    String before(int place) {
        int at = reading.mention(place).from() - 1;
        if (reading.words.sentence(at) != reading.words.sentence(at + 1)) {
            return "^";
        }
        Tag tag = reading.words.tag(at);
        return tag == Tag.PUNCT || tag == Tag.ADP ? reading.words.lower(at) : tag.name();
    }
}
