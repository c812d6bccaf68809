package dev.verbatim.quote;

import dev.verbatim.name.Speaker;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds quotations that are set apart as a paragraph, without marks, below a line such as “Doe wrote in her letter:”.
 *
 * <p>Known misses: all paragraphs but the first, since nothing tells where such a quotation ends; and those in which nobody
 * says “I” or “we”, which may as well be the story's own telling again, unless the line ends with “Doe writes:” itself.
 */
final class Blocks {
    /** Lists and dialogues are something else. */
    private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[^:]{25}.*", Pattern.DOTALL);

    private static final Set<String> SAID = Set.of("say", "write", "tweet", "post", "add", "reply", "respond", "state",
            "tell", "explain", "continue", "declare", "argue");
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);

    private final Reading reading;
    private final List<Paragraph> lines;

    private Blocks(Reading reading) {
        this.reading = reading;
        this.lines = reading.story.paragraphs();
    }

    static List<Unmarked> find(Reading reading) {
        Blocks blocks = new Blocks(reading);
        List<Unmarked> found = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.lines.size(); i++) {
            Span below = blocks.lines.get(i + 1).span();
            if (blocks.announces(i) && blocks.isPlain(below)) {
                blocks.speaker(i, below).ifPresent(speaker -> found.add(new Unmarked(below, speaker)));
            }
        }
        return found;
    }

    private boolean announces(int line) {
        return reading.story.text(lines.get(line).span()).stripTrailing().endsWith(":");
    }

    private boolean isPlain(Span line) {
        String text = reading.story.text(line).strip();
        int from = reading.words.firstFrom(line.start());
        int to = reading.words.firstFrom(line.end());
        return PLAIN.matcher(text).matches() && !text.endsWith(":")
                && IntStream.range(from, to).noneMatch(reading::isQuoted)
                && reading.cast.between(from, to).stream().noneMatch(this::saysAsAnother);
    }

    /** “John Roe said”, unlike “I think”. */
    private boolean saysAsAnother(int place) {
        return reading.link(place).says() && !Look.SELF.contains(reading.words.lower(reading.mention(place).head()));
    }

    private boolean isOfSelf(Span line) {
        return IntStream.range(reading.words.firstFrom(line.start()), reading.words.firstFrom(line.end()))
                .mapToObj(reading.words::lower).anyMatch(Look.SELF::contains);
    }

    /** “Doe writes:”, with what is written below; what is “tweeted:” or told “on Twitter:” may be a picture of it. */
    private boolean endsWithWriting(int line, int speaker) {
        Link link = reading.link(speaker);
        int colon = Math.max(link.cue() + 1, reading.mention(speaker).to());
        return link.lemma().equals("write")
                && reading.words.firstFrom(lines.get(line).span().end()) == colon + 1;
    }

    /** Who says something in the last sentence of a line, when nothing is told behind it. */
    private Optional<Integer> speaker(int line, Span below) {
        int end = reading.words.firstFrom(lines.get(line).span().end());
        int sentence = reading.words.sentence(end - 1);
        return reading.cast.between(reading.words.firstFrom(lines.get(line).span().start()), end).stream()
                .filter(place -> reading.words.sentence(reading.mention(place).from()) == sentence
                        && says(place, end))
                .max(Comparator.naturalOrder())
                .filter(place -> isOfSelf(below) || endsWithWriting(line, place));
    }

    private boolean says(int place, int end) {
        Link link = reading.link(place);
        return SAID.contains(link.lemma()) && !reading.isQuoted(reading.mention(place).head())
                && reading.cast.speaker(place) instanceof Speaker.Named
                && IntStream.range(link.cue() + 1, end).mapToObj(reading.words::tag).noneMatch(VERBS::contains);
    }
}
