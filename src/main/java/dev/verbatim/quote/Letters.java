package dev.verbatim.quote;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds readers' letters: below a line “LETTERS” all is theirs whose name stands alone in the next such line.
 *
 * <p>Known misses: pages that are headed otherwise, and names of more than four words.
 */
final class Letters {
    private static final Pattern HEADING = Pattern.compile("(?:LETTERS(?: TO THE EDITOR)?|TWITTER|FACEBOOK)\\.?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:@\\w{2,30}|\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|de|van|von)){1,3})\\.?");
    /** “We asked our followers …”: the paper's own. */
    private static final Pattern ASKED = Pattern.compile("We (?:asked|invited)\\b.*", Pattern.DOTALL);
    /** “Oakfield, Ohio.” below a name. */
    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[^\\s,]{0,25}(?:,? \\p{Lu}[^\\s,]{0,25}){0,4}");

    private final Reading reading;
    private final List<Unmarked> found = new ArrayList<>();
    private final List<Span> unsigned = new ArrayList<>();
    private boolean open;
    private boolean signed;

    private Letters(Reading reading) {
        this.reading = reading;
    }

    static List<Unmarked> find(Reading reading) {
        Letters letters = new Letters(reading);
        reading.story.paragraphs().stream().map(Paragraph::span).forEach(letters::read);
        return letters.found;
    }

    private void read(Span line) {
        String text = reading.story.text(line).strip();
        if (HEADING.matcher(text).matches()) {
            open = true;
            unsigned.clear();
        } else if (open && SIGNATURE.matcher(text).matches()) {
            sign(line);
        } else if (open && !ASKED.matcher(text).matches() && !(signed && PLACE.matcher(text).matches())) {
            unsigned.add(line.trimmed(reading.story.text()));
            signed = false;
        }
    }

    private void sign(Span line) {
        List<Integer> names = reading.cast.between(reading.words.firstFrom(line.start()),
                reading.words.firstFrom(line.end()));
        if (!names.isEmpty()) {
            unsigned.forEach(words -> found.add(new Unmarked(words, names.getLast())));
        }
        unsigned.clear();
        signed = true;
    }
}
