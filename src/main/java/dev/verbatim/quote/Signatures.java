package dev.verbatim.quote;

import dev.verbatim.story.Blank;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds who signs quoted words, behind them in the line or alone in the next one (“It holds.” ― Jane Doe, engineer), and the
 * label that opens them (“DOE: It holds.”) or stands before them, as {@link Labels} finds.
 *
 * <p>Known misses: signatures without a dash; “… — Jane Doe said” is none, since a verb tells it better.
 */
final class Signatures {
    private static final Pattern NAME = Pattern.compile(
            "[―—–-]{1,3}\\s{0,3}((?:the |The )?@?\\p{Lu}[\\p{L}.'’-]{0,30}(?:\\s{1,2}(?:of the |of |de |van |von )?\\p{Lu}[\\p{L}.'’-]{0,30}){0,5})\\s{0,3}"
                    + "(?:$|[,.(\\[;].{0,100}$)");
    private static final Pattern VERB = Pattern
            .compile("\\b(?:said|says|told|wrote|added|asked|was|is|were|are|had|has)\\b");
    private static final Pattern LABEL = Pattern.compile("((?:\\p{Lu}[\\p{Lu}.'’-]{1,25} ?){1,3}):\\s");

    private final Story story;
    private final List<Quoted> quoted;

    private Signatures(Story story, List<Quoted> quoted) {
        this.story = story;
        this.quoted = quoted;
    }

    /** The same pieces, those that are signed with who signs. A signature counts for all paragraphs of a quotation. */
    static List<Quoted> add(Story story, List<Quoted> quoted) {
        Signatures signatures = new Signatures(story, quoted);
        List<Quoted> signed = new ArrayList<>(quoted);
        for (int i = signed.size() - 1; i >= 0; i--) {
            Span speaker = signed.get(i).told() == null ? signatures.of(i, signed) : null;
            if (speaker != null) {
                signed.set(i, signed.get(i).by(speaker));
            }
        }
        return signed;
    }

    private @Nullable Span of(int place, List<Quoted> signed) {
        Quoted piece = quoted.get(place);
        Span label = match(LABEL, piece.span().start(), piece.span().end());
        if (label != null && !Transcripts.isAnnouncement(story.text(label))) {
            return label;
        }
        boolean goesOn = !piece.closed() && place + 1 < signed.size()
                && signed.get(place + 1).paragraph() == piece.paragraph() + 1;
        Span signature = goesOn ? signed.get(place + 1).told() : behind(place);
        return signature == null
                ? Labels.before(story, story.paragraphs().get(piece.paragraph()), piece.span())
                : signature;
    }

    private @Nullable Span behind(int place) {
        Quoted piece = quoted.get(place);
        int end = story.paragraphs().get(piece.paragraph()).span().end();
        boolean alone = place + 1 == quoted.size() || quoted.get(place + 1).paragraph() > piece.paragraph();
        int limit = alone ? end : quoted.get(place + 1).span().start() - 1;
        int at = pastMarks(piece.span().end(), limit);
        return at < limit ? signature(at, limit) : at >= end ? inNextLine(piece.paragraph() + 1) : null;
    }

    private int pastMarks(int from, int limit) {
        int at = from;
        while (at < limit && (Blank.is(story.text().charAt(at)) || "“”\"'’»".indexOf(story.text().charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private @Nullable Span inNextLine(int paragraph) {
        List<Paragraph> all = story.paragraphs();
        return paragraph < all.size()
                ? signature(all.get(paragraph).span().start(), all.get(paragraph).span().end())
                : null;
    }

    private @Nullable Span signature(int from, int to) {
        Span trimmed = new Span(from, to).trimmed(story.text());
        Span name = match(NAME, from, trimmed.end());
        boolean tells = name != null && VERB.matcher(story.text()).region(name.end(), trimmed.end()).find();
        return tells ? null : name;
    }

    private @Nullable Span match(Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(story.text()).region(from, to);
        return matcher.lookingAt() ? new Span(matcher.start(1), matcher.end(1)).trimmed(story.text()) : null;
    }
}
