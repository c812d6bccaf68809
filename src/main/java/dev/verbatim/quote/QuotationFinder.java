package dev.verbatim.quote;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Tagger;
import dev.verbatim.name.Words;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what in a story. Making one loads models, which takes some 300 ms; then it is safe for use by several
 * threads. Any text will do; time is linear in its length.
 */
public final class QuotationFinder {
    private static final int FEWEST_WORDS = 4;
    /** A cue so near to a few quoted words, counted in words and marks, makes them a quotation. */
    private static final int BESIDE = 4;

    private final Tagger tagger;
    private final DirectFinder direct;
    private final StatementFinder statements;

    public QuotationFinder() {
        this(
                new Tagger(),
                new DirectFinder(Model.load(DirectFinder.MODEL)),
                new StatementFinder(Model.load(StatementFinder.SOURCES), Model.load(StatementFinder.EXTENTS)));
    }

    QuotationFinder(Tagger tagger, DirectFinder direct, StatementFinder statements) {
        this.tagger = tagger;
        this.direct = direct;
        this.statements = statements;
    }

    /**
     * All quotations, ordered by start, the longer first. A direct quotation ends with its paragraph; one that runs over
     * paragraphs comes as one for each. A mixed one may enclose direct ones. A direct one whose speaker the story does not
     * tell clearly has an unknown speaker.
     */
    public List<Quotation> find(Story story) {
        return weigh(story).stream().filter(Possible::found).map(Possible::quotation).toList();
    }

    /** As {@link #find}, and all that may be quotations, too, but are not sure enough. */
    public List<Possible> weigh(Story story) {
        Words words = tagger.read(story);
        return weigh(new Reading(story, words, Cast.of(story, words)));
    }

    private List<Possible> weigh(Reading reading) {
        List<Possible> all = new ArrayList<>();
        List<Heard> pieces = direct.find(reading);
        for (int i = 0; i < pieces.size(); i++) {
            direct(reading, i, pieces.get(i), all);
        }
        all.addAll(statements.find(reading));
        Stream.of(Letters.find(reading), Interviews.find(reading), Blocks.find(reading)).flatMap(List::stream)
                .forEach(words -> all.add(unmarked(reading, words)));
        Polls.find(reading).forEach(words -> all.add(counted(reading, words, Medium.POLL)));
        Stream.of(Tallies.find(reading), Views.find(reading), Answers.find(reading)).flatMap(List::stream)
                .forEach(words -> all.add(counted(reading, words, Medium.UNSTATED)));
        all.sort(Comparator.comparing(possible -> possible.quotation().span()));
        return List.copyOf(all);
    }

    private static void direct(Reading reading, int piece, Heard heard, List<Possible> all) {
        Span span = reading.quoted.get(piece).span();
        Choice speaker = heard.speaker();
        boolean found = isQuotation(reading, piece, speaker);
        if (found) {
            all.add(possible(reading, span, speaker, heard, true));
        }
        for (Heard.Guess guess : heard.guesses()) {
            if (!found || guess.choice().mention() != speaker.mention()) {
                all.add(possible(reading, span, guess.choice(), heard, false));
            }
        }
    }

    private static Possible possible(Reading reading, Span span, Choice speaker, Heard heard, boolean found) {
        boolean human = speaker.mention() != Choice.NOBODY && reading.cast.isHuman(speaker.mention());
        return new Possible(quotation(reading, span, speaker), heard.share(speaker), 1, heard.nobody(), found, human,
                heard.isTold() ? Possible.Ground.PAGE : Possible.Ground.WORDS);
    }

    /** What no marks and no verb of saying tell: not to be listed. */
    private static Possible unmarked(Reading reading, Unmarked words) {
        return unmarked(reading, words, Quotation.Kind.DIRECT, Medium.UNSTATED, Possible.Ground.PAGE);
    }

    private static Possible counted(Reading reading, Unmarked words, Medium medium) {
        return unmarked(reading, words, Quotation.Kind.INDIRECT, medium, Possible.Ground.POLL);
    }

    private static Possible unmarked(Reading reading, Unmarked words, Quotation.Kind kind, Medium medium,
            Possible.Ground ground) {
        Quotation quotation = new Quotation(words.words(), kind, reading.cast.speaker(words.speaker()),
                reading.cast.span(reading.mention(words.speaker())), null, medium);
        return new Possible(quotation, 1, 1, 0, false, reading.cast.isHuman(words.speaker()), ground);
    }

    /** Fewer than four words count only where somebody says them: else they are scare quotes, titles and names. */
    private static boolean isQuotation(Reading reading, int piece, Choice choice) {
        return wordsIn(reading, piece) >= FEWEST_WORDS || reading.quoted.get(piece).told() != null
                || isSaidBeside(reading, piece, choice);
    }

    private static long wordsIn(Reading reading, int piece) {
        return IntStream.range(reading.from(piece), reading.to(piece))
                .filter(word -> reading.words.tag(word) != Words.Tag.PUNCT)
                .limit(FEWEST_WORDS)
                .count();
    }

    private static boolean isSaidBeside(Reading reading, int piece, Choice choice) {
        boolean said = choice.mention() != Choice.NOBODY && choice.cue() >= 0;
        return said && Math.max(reading.from(piece) - choice.cue(), choice.cue() - reading.to(piece)) <= BESIDE;
    }

    private static Quotation quotation(Reading reading, Span span, Choice choice) {
        boolean nobody = choice.mention() == Choice.NOBODY;
        Speaker speaker = nobody ? new Speaker.Unknown() : reading.cast.speaker(choice.mention());
        @Nullable
        Span mention = nobody ? null : reading.cast.span(reading.mention(choice.mention()));
        return new Quotation(span, Quotation.Kind.DIRECT, speaker, mention, cue(reading, choice.cue()),
                new Media(reading).of(choice.cue()));
    }

    static @Nullable Cue cue(Reading reading, int word) {
        if (word < 0) {
            return null;
        }
        int end = reading.words.lower(word + 1).equals("back") ? word + 2 : word + 1; // “shot back”
        return new Cue(reading.words.span(word, end), Verbs.lemma(reading.words.lower(word)));
    }
}
