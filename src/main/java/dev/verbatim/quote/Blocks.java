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
 * Finds quotations that are set apart as a paragraph, without marks, below a line such as “Doe wrote in her letter:”. Further
 * lines belong to it that no blank line parts from it, where one parts it from the line above.
 *
 * <p>Known misses: all further paragraphs where nothing tells where such a quotation ends; and those in which nobody says “I”
 * or “we”, which may as well be the story's own telling again, unless the line above ends in the verb: “Doe wrote:”.
 */
final class Blocks {
    /** Lists and dialogues are something else. */
    private static final Pattern PLAIN = Pattern.compile("(?:\\p{Lu}|…|\\.{3})[^:]{25}.*", Pattern.DOTALL);

    private static final Set<String> SAID = Set.of("say", "write", "tweet", "post", "add", "reply", "respond", "state",
            "tell", "explain", "continue", "declare", "argue", "report");
    /** Behind others something may have stood that the story has lost: a tweet, a picture, a recording. */
    private static final Set<String> WRITTEN = Set.of("write", "argue", "state");
    /** What the story's own telling goes on with. */
    private static final Set<String> GOES_ON = Set.of("he", "she", "they", "this");
    private static final Set<Tag> VERBS = Set.of(Tag.VERB, Tag.AUX);
    /** So much of a block may be quoted in turn: one word in how many. */
    private static final int QUOTED = 5;

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
            if (blocks.announces(i)) {
                found.addAll(blocks.below(i));
            }
        }
        return found;
    }

    private boolean announces(int line) {
        return reading.story.text(lines.get(line).span()).stripTrailing().endsWith(":");
    }

    private List<Unmarked> below(int line) {
        List<Span> block = block(line);
        return speaker(line)
                .filter(place -> block.stream().allMatch(this::isPlain)
                        && (isOwn(block) || isBare(reading.link(place), line)))
                .map(place -> block.stream().map(span -> new Unmarked(span, place)).toList()).orElse(List.of());
    }

    /** The line below, and all that no blank line parts from it. */
    private List<Span> block(int above) {
        List<Span> block = new ArrayList<>(List.of(lines.get(above + 1).span()));
        for (int i = above + 2; i < lines.size() && breaks(above) > 1 && breaks(i - 1) == 1; i++) {
            block.add(lines.get(i).span());
        }
        return block;
    }

    /** How many line breaks stand behind a line. */
    private long breaks(int line) {
        int from = lines.get(line).span().end();
        int to = lines.get(line + 1).span().start();
        return reading.story.text().substring(from, to).chars().filter(sign -> sign == '\n').count();
    }

    private boolean isPlain(Span line) {
        String text = reading.story.text(line).strip();
        int from = reading.words.firstFrom(line.start());
        int to = reading.words.firstFrom(line.end());
        return PLAIN.matcher(text).matches() && !text.endsWith(":")
                && QUOTED * IntStream.range(from, to).filter(reading::isQuoted).count() < to - from
                && reading.cast.between(from, to).stream().noneMatch(this::saysAsAnother);
    }

    /** “John Roe said”, unlike “I think”. */
    private boolean saysAsAnother(int place) {
        return reading.link(place).says() && !Look.SELF.contains(reading.words.lower(reading.mention(place).head()));
    }

    /** Whether somebody speaks of himself: “I”, “we”. */
    private boolean isOwn(List<Span> block) {
        return IntStream.range(reading.words.firstFrom(block.getFirst().start()),
                reading.words.firstFrom(block.getLast().end())).mapToObj(reading.words::lower)
                .anyMatch(Look.SELF::contains);
    }

    /** “Doe writes:” */
    private boolean isBare(Link link, int line) {
        int below = reading.words.firstFrom(lines.get(line + 1).span().start());
        int end = reading.words.firstFrom(lines.get(line).span().end());
        return WRITTEN.contains(link.lemma()) && !GOES_ON.contains(reading.words.lower(below))
                && IntStream.range(link.cue() + 1, end).allMatch(word -> reading.words.tag(word) == Tag.PUNCT);
    }

    /** Who says something in the last sentence of a line, when nothing is told behind it. */
    private Optional<Integer> speaker(int line) {
        int end = reading.words.firstFrom(lines.get(line).span().end());
        int sentence = reading.words.sentence(end - 1);
        return reading.cast.between(reading.words.firstFrom(lines.get(line).span().start()), end).stream()
                .filter(place -> reading.words.sentence(reading.mention(place).from()) == sentence
                        && says(place, end))
                .max(Comparator.naturalOrder());
    }

    private boolean says(int place, int end) {
        Link link = reading.link(place);
        return SAID.contains(link.lemma()) && !reading.isQuoted(reading.mention(place).head())
                && reading.cast.speaker(place) instanceof Speaker.Named
                && IntStream.range(link.cue() + 1, end).mapToObj(reading.words::tag).noneMatch(VERBS::contains);
    }
}
