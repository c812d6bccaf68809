package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the answers of an interview that is written down as “Q: Why now? … A: Because we can.” They are his or hers whom the
 * lines before the first question name most. Questions are nobody's.
 */
final class Interviews {
    private static final Pattern QUESTION = Pattern.compile("Q(?::|\\.|(?=\\p{Lu}\\p{Ll}))\\s?");
    private static final Pattern ANSWER = Pattern.compile("A[:.]\\s");
    private static final int FEWEST = 2;
    /** Among how many names the guest is looked for: keeps time linear. */
    private static final int MOST_NAMES = 100;

    private final Reading reading;
    private final List<Span> lines;
    private final List<Span> answers = new ArrayList<>();
    private int opening = -1;
    private boolean answering;

    private Interviews(Reading reading) {
        this.reading = reading;
        this.lines = reading.story.paragraphs().stream().map(Paragraph::span).toList();
    }

    static List<Unmarked> find(Reading reading) {
        Interviews interviews = new Interviews(reading);
        interviews.lines.forEach(interviews::read);
        return interviews.answers.size() < FEWEST
                ? List.of()
                : interviews.guest().stream()
                        .flatMap(guest -> interviews.answers.stream().map(words -> new Unmarked(words, guest)))
                        .toList();
    }

    private void read(Span line) {
        int behind = behind(ANSWER, line);
        if (behind(QUESTION, line) >= 0) {
            opening = opening < 0 ? line.start() : opening;
            answering = false;
        } else if (opening >= 0 && (behind >= 0 || answering)) {
            answering = true;
            add(new Span(Math.max(line.start(), behind), line.end()).trimmed(reading.story.text()));
        }
    }

    private void add(Span words) {
        if (!words.isEmpty()) {
            answers.add(words);
        }
    }

    /** Where a line goes on behind its label; -1 without. */
    private int behind(Pattern label, Span line) {
        Matcher matcher = label.matcher(reading.story.text()).region(line.start(), line.end());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** A mention before the first question of the person who has most there. */
    private Optional<Integer> guest() {
        List<Integer> named = reading.cast.between(0, reading.words.firstFrom(opening)).stream()
                .filter(place -> reading.cast.isHuman(place) && reading.mention(place).kind() == Mention.Kind.NAME)
                .limit(MOST_NAMES).toList();
        return named.stream().max(Comparator.comparingLong(
                place -> named.stream().filter(other -> reading.cast.same(place, other)).count()));
    }
}
