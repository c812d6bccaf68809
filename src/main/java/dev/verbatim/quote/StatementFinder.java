package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds statements reported without quotation marks, or with some of the words between marks: for each word that may report,
 * a learned choice of whose statement it is, if anybody’s, and then one of where the statement begins and ends. Of those that
 * stand in each other’s way the surest stay.
 */
final class StatementFinder {
    /** In words, before “than Doe thinks”. */
    private static final int LONGEST_COMPARED = 60;
    static final String SOURCES = "source.model.gz";
    static final String EXTENTS = "extent.model.gz";
    /** How sure source and extent together must be: below, more is found, and more of it wrong. */
    private static final double SURE = 0.22;
    /** How sure they must be to be worth a second look. */
    private static final double POSSIBLE = 0.1;
    private static final int FEWEST_WORDS = 3;
    /** “Doe rejected the allegation.” */
    private static final int FEWEST_POSSIBLE = 2;
    /** How many words off its verb a noun may report: “said in an interview with a newspaper that …”. */
    private static final int FARTHEST_NOUN = 8;

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed");

    private final Model sources;
    private final BestExtent extents;
    private final double sure;

    StatementFinder(Model sources, Model extents) {
        this(sources, extents, SURE);
    }

    StatementFinder(Model sources, Model extents, double sure) {
        this.sources = sources;
        this.extents = new BestExtent(extents);
        this.sure = sure;
    }

    /** In the order of their cues. */
    List<Possible> find(Reading reading) {
        List<Statement> all = statements(reading);
        List<Statement> surest = all.stream()
                .filter(one -> one.sure() >= sure && outside(reading, one) >= FEWEST_WORDS).toList();
        Set<Integer> found = Rivals.settle(reading, surest).stream().map(Statement::cue).collect(Collectors.toSet());
        return all.stream().map(one -> new Possible(quotation(reading, one), one.share(), one.right(),
                1 - one.share(), found.contains(one.cue()), reading.cast.isHuman(one.source().mention()))).toList();
    }

    private List<Statement> statements(Reading reading) {
        List<Statement> found = new ArrayList<>();
        SourceChoices choices = new SourceChoices(reading);
        for (int i = 0; i < reading.words.size(); i++) {
            if (CueWords.isCue(reading, i)) {
                List<Choice> all = choices.of(i);
                Model.Best best = sources.best(all.stream().map(Choice::features).toList(), 1);
                if (best.place() >= 0 && best.share() >= POSSIBLE) {
                    add(reading, all.get(best.place()), best.share(), found);
                }
            }
        }
        return found;
    }

    private void add(Reading reading, Choice source, double share, List<Statement> found) {
        Mention mention = reading.mention(source.mention());
        List<Extent> all = new ExtentChoices(reading).of(source.cue(), mention);
        Model.Best best = extents.of(all, source.cue(), mention);
        if (best.place() >= 0 && share * best.share() >= POSSIBLE) {
            Statement statement = new Statement(source, mention, all.get(best.place()), share, best.share());
            if (outside(reading, statement) >= FEWEST_POSSIBLE && !isAsked(reading, statement)
                    && !isCompared(reading, mention)) {
                found.add(statement);
            }
        }
    }

    /** “Asked whether it holds, Doe laughed.”: somebody else's words, if anybody's. */
    private static boolean isAsked(Reading reading, Statement statement) {
        int from = statement.extent().from();
        int cue = statement.source().cue();
        if (ASKED.contains(reading.words.lower(cue))
                && reading.words.sentence(cue - 1) != reading.words.sentence(cue)) {
            return true; // “Asked by Doe whether it holds, Roe laughed.”
        }
        boolean opens = reading.words.sentence(from - 1) != reading.words.sentence(from);
        return opens && ASKED.contains(reading.words.lower(from))
                && statement.extent().to() <= statement.mention().from();
    }

    /** “Roe expects less of it than Doe thinks.”: nothing that Doe says, where the sentence is a person's. */
    private static boolean isCompared(Reading reading, Mention mention) {
        if (!reading.words.lower(mention.from() - 1).equals("than")) {
            return false;
        }
        int start = mention.from();
        while (mention.from() - start < LONGEST_COMPARED
                && reading.words.sentence(start - 1) == reading.words.sentence(mention.from())) {
            start--;
        }
        List<Integer> before = reading.cast.between(start, mention.from());
        return !before.isEmpty() && reading.cast.isHuman(before.getFirst());
    }

    private static Quotation quotation(Reading reading, Statement statement) {
        Extent extent = statement.extent();
        boolean mixed = false;
        for (int i = extent.from(); i < extent.to(); i++) {
            mixed |= reading.isQuoted(i);
        }
        int cue = shownCue(reading, statement);
        return new Quotation(span(reading, extent),
                mixed ? Quotation.Kind.MIXED : Quotation.Kind.INDIRECT,
                reading.cast.speaker(statement.source().mention()),
                reading.cast.span(statement.mention()), QuotationFinder.cue(reading, cue),
                new Media(reading).of(cue));
    }

    /** With the mark behind it that closes what was opened in it, or the one before that opens what is closed in it. */
    private static Span span(Reading reading, Extent extent) {
        int from = extent.from();
        int to = extent.to();
        boolean half = IntStream.range(from, to).filter(at -> isMark(reading, at)).count() % 2 == 1;
        if (half && reading.isQuoted(from) && isMark(reading, from - 1)) {
            return reading.words.span(from - 1, to);
        }
        boolean open = half && reading.isQuoted(to - 1) && isMark(reading, to);
        return reading.words.span(from, open ? to + 1 : to);
    }

    private static boolean isMark(Reading reading, int at) {
        return reading.words.word(at).equals("\"");
    }

    /** “said” rather than “interview” in “said in an interview that …”. */
    private static int shownCue(Reading reading, Statement statement) {
        Link link = reading.link(statement.source().mention());
        boolean noun = reading.words.tag(statement.cue()) == Tag.NOUN;
        boolean leads = link.says() && link.cue() >= 0 && link.cue() < statement.cue()
                && statement.cue() - link.cue() <= FARTHEST_NOUN;
        return noun && leads ? link.cue() : statement.cue();
    }

    /** How many words of a statement stand outside of quotation marks, the source and the cue left out. */
    private static int outside(Reading reading, Statement statement) {
        Words words = reading.words;
        Extent extent = statement.extent();
        Mention mention = statement.mention();
        int count = 0;
        for (int i = extent.from(); i < extent.to(); i++) {
            boolean own = i == statement.cue() || (i >= mention.from() && i < mention.to());
            count += own || reading.isQuoted(i) || words.tag(i) == Tag.PUNCT ? 0 : 1;
        }
        return count;
    }
}
