package dev.verbatim.quote;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds talks that are written down as in a play: “DOE: Why now?” and in the next line “ROE: Because we can.” What follows
 * without a label, up to the next one, is the last speaker's too. Stage directions in brackets are nobody's.
 *
 * <p>A label counts when it stands there twice, or is part of another one (“JANE DOE” and “DOE”), or another label stands in
 * the next paragraph but one at the most: so “UPDATE: …” alone is none. Known misses: labels in small letters; what the
 * reporter tells between two labels.
 */
final class Transcripts {
    private static final Pattern LABEL = Pattern.compile(
            "((?:[\\p{Lu}][\\p{Lu}.'’-]{0,25} ?){1,4})(?:\\([^()\\n]{1,40}\\)|, [\\p{Lu} ]{2,30})?: ?(?=\\S)");
    private static final Set<String> NO_NAMES = Set.of("UPDATE", "CORRECTION", "BREAKING", "EXCLUSIVE", "VIDEO",
            "NOTE", "WATCH", "READ", "RELATED", "PHOTO", "PHOTOS", "EDITOR", "POLL", "LISTEN", "LOOK", "MORE", "SEE",
            "EMAIL", "FILE", "CAPTION", "SOURCE", "PREVIOUSLY", "BYLINE", "STORY");
    /** So many paragraphs without a label may still be the last speaker's. */
    private static final int LONGEST_TURN = 4;

    private final Story story;
    private final List<Paragraph> paragraphs;
    private final List<@Nullable Span> labels = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final List<Quoted> found = new ArrayList<>();

    private Transcripts(Story story) {
        this.story = story;
        this.paragraphs = story.paragraphs();
    }

    static List<Quoted> find(Story story) {
        Transcripts transcripts = new Transcripts(story);
        transcripts.paragraphs.forEach(paragraph -> transcripts.labels.add(transcripts.label(paragraph.span())));
        transcripts.labels.forEach(transcripts::count);
        for (int i = 0; i < transcripts.labels.size(); i++) {
            transcripts.read(i);
        }
        return transcripts.found;
    }

    /** The label that opens a line: “JANE DOE” of “JANE DOE (on tape): …”. */
    private @Nullable Span label(Span line) {
        Matcher matcher = LABEL.matcher(story.text()).region(line.start(), line.end());
        if (!matcher.lookingAt()) {
            return null;
        }
        Span name = new Span(matcher.start(1), matcher.end(1)).trimmed(story.text());
        return name.length() > 1 && !isAnnouncement(last(name)) ? name : null;
    }

    /** “UPDATE: …” */
    static boolean isAnnouncement(String label) {
        return NO_NAMES.contains(label);
    }

    private void count(@Nullable Span label) {
        if (label != null) {
            times.merge(last(label), 1, Integer::sum);
        }
    }

    private String last(Span label) {
        String name = story.text(label);
        return name.substring(name.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT);
    }

    private void read(int at) {
        Span label = labels.get(at);
        if (label != null && isSpeaker(at, label)) {
            int next = nextLabel(at);
            add(at, label, new Span(behind(label), paragraphs.get(at).span().end()), next);
            for (int i = at + 1; i < next; i++) {
                add(i, label, paragraphs.get(i).span(), next);
            }
        }
    }

    private boolean isSpeaker(int at, Span label) {
        return times.getOrDefault(last(label), 0) > 1 || isLabelled(at - 1) || isLabelled(at - 2) || isLabelled(at + 1)
                || isLabelled(at + 2);
    }

    private boolean isLabelled(int at) {
        return at >= 0 && at < labels.size() && labels.get(at) != null;
    }

    /** The paragraph of the next label when it comes soon; else the one behind. */
    private int nextLabel(int at) {
        for (int i = at + 1; i <= at + LONGEST_TURN && i < labels.size(); i++) {
            if (labels.get(i) != null) {
                return i;
            }
        }
        return at + 1;
    }

    private int behind(Span label) {
        return story.text().indexOf(':', label.end()) + 1;
    }

    private void add(int paragraph, Span label, Span line, int next) {
        Span words = line.trimmed(story.text());
        if (!words.isEmpty() && !isDirection(words)) {
            found.add(new Quoted(paragraph, words, paragraph + 1 >= next, label));
        }
    }

    /** “(END VIDEO CLIP)”, “[laughs]”, or an ellipsis: no words of anybody. */
    private boolean isDirection(Span words) {
        String text = story.text(words);
        return text.startsWith("(") || text.startsWith("[") || text.startsWith("<")
                || text.codePoints().noneMatch(Character::isLetter);
    }
}
