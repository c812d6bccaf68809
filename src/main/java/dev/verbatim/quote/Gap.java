package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;

/** What stands between a quoted piece and the words that may tell its speaker, measured in words. */
final class Gap {
    /** Farther than this nothing is counted: keeps time linear in endless paragraphs. */
    private static final int FAR = 250;

    private final Reading reading;
    private final Words words;
    private final Piece piece;

    Gap(Reading reading, Piece piece) {
        this.reading = reading;
        this.words = reading.words;
        this.piece = piece;
    }

    /** Unquoted words between. */
    int distance(Mention mention) {
        int count = 0;
        int start = mention.from() >= piece.to ? piece.to : mention.to();
        int end = mention.from() >= piece.to ? mention.from() : piece.from;
        for (int i = start; i < Math.min(end, start + FAR) && count < 40; i++) {
            count += reading.isQuoted(i) || words.word(i).equals("\"") ? 0 : 1;
        }
        return Features.step(count);
    }

    /** How near the cue stands to the marks: 0 next to them or with a comma only. */
    String nearness(int cue) {
        if (cue < 0) {
            return "-";
        }
        int start = cue >= piece.to ? piece.to : cue + 1;
        int end = cue >= piece.to ? cue : piece.from;
        int count = 0;
        boolean broken = false;
        for (int i = start; i < end && count < 6; i++) {
            String word = words.word(i);
            boolean mark = words.tag(i) == Tag.PUNCT || word.equals("\"");
            count += mark || reading.isQuoted(i) ? 0 : 1;
            broken |= reading.isQuoted(i) || word.equals(".");
        }
        return (cue >= piece.to ? "a" : "b") + Math.min(count, 4) + (broken ? "x" : "");
    }

    /** Ends of sentences between, as the marks tell; “?” before a closing mark ends none, as in “Why?” she asked. */
    int sentences(Mention mention) {
        if (mention.from() < piece.to) {
            return Math.min(3, Math.abs(words.sentence(mention.from()) - words.sentence(piece.from)));
        }
        int count = words.word(piece.to - 1).equals(".") ? 1 : 0;
        for (int i = piece.to; i < mention.from() && count < 3; i++) {
            String word = words.word(i);
            boolean stop = word.equals(".") || word.equals("?") || word.equals("!");
            count += stop ? 1 : 0;
        }
        return count;
    }

    int piecesBetween(Mention mention) {
        int count = 0;
        for (int i = piece.place + 1; i < reading.quoted.size() && count < 3 && reading.from(i) < mention.from(); i++) {
            count++;
        }
        for (int i = piece.place - 1; i >= 0 && count < 3 && reading.from(i) > mention.from(); i--) {
            count++;
        }
        return count;
    }

    int mentionsBetween(int mention) {
        Mention found = reading.mention(mention);
        int start = found.from() >= piece.to ? piece.to : found.to();
        int end = found.from() >= piece.to ? found.from() : piece.from;
        if (end - start > 60) {
            return 4;
        }
        return (int) Math.min(4, reading.cast.between(start, end).stream()
                .filter(i -> !reading.isQuoted(reading.mention(i).from())
                        && reading.mention(i).kind() != Mention.Kind.POSSESSIVE)
                .count());
    }
}
