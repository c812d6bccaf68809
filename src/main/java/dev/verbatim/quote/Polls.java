package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Person;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds sentences that tell a poll's figures: “In an Oakfield College poll 40 percent want a bridge.”, and “Among women it is
 * 52 percent.” soon behind it. They may be told as the pollster's where nobody else says them.
 *
 * <p>Known misses: polls whose pollster the story does not name, and figures in other words than shares and points.
 */
final class Polls {
    /** “Oakfield College surveyed 500 voters.” */
    private static final Pattern ASKED = Pattern
            .compile("(?i)surveyed\\b.{0,40}?(?:\\d|\\b(?:voters|adults|people|troops|members|"
                    + "readers|americans|residents|respondents)\\b)");
    private static final Pattern PARTNERS = Pattern
            .compile("(\\p{Lu}[\\p{L}.]+)[-/](\\p{Lu}[\\p{L}.]+)(?: \\p{Lu}\\p{L}+){0,3} (?i:polls?|surveys?)$");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "same");
    private static final Set<String> DOORS = Set.of("exit", "entrance");
    /** How many sentences behind one that names a poll still tell of it. */
    private static final int REACH = 4;

    private final Reading reading;
    private final List<Unmarked> found = new ArrayList<>();
    private final Set<String> namesOfPeople;
    private final MainPoll main;
    private int poll = Choice.NOBODY;
    private int since = REACH;

    private Polls(Reading reading) {
        this.reading = reading;
        this.namesOfPeople = reading.cast.people().stream().filter(Person::human)
                .flatMap(person -> Stream.of(person.name().split(" ", -1))).collect(Collectors.toSet());
        this.main = MainPoll.of(reading, issued());
    }

    /** All mentions of polls that tell whose they are. */
    private List<Integer> issued() {
        return IntStream.range(0, reading.cast.mentions().size()).filter(place -> isTold(place) && isIssued(place))
                .boxed().toList();
    }

    static List<Unmarked> find(Reading reading) {
        Polls polls = new Polls(reading);
        Words words = reading.words;
        int from = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (words.sentence(at) != words.sentence(from)) {
                polls.read(from, at);
                from = at;
            }
        }
        return polls.found;
    }

    private void read(int from, int to) {
        List<Integer> here = reading.cast.between(from, to).stream().filter(this::isTold).toList();
        turn(from, here);
        Figures figures = Figures.of(reading.story.text(reading.words.span(from, to)));
        boolean ofRivals = figures.areStandings() && isOfSomebody(figures, from, to);
        boolean tells = figures.areTold() && (since == 0 || figures.areOfAsked() || ofRivals);
        boolean near = since <= REACH || (main.is(poll) && (ofRivals || figures.areSurelyOfAsked()));
        if (poll != Choice.NOBODY && near && tells && !isQuoted(from, to)) {
            found.add(new Unmarked(reading.words.span(from, to), poll));
            since = 0;
        }
    }

    /** To the poll that a sentence tells of, or behind the paragraph of another one back to the story's own. */
    private void turn(int from, List<Integer> here) {
        if (!here.isEmpty()) {
            poll = pollOf(here);
            since = 0;
        } else if (poll != main.place() && main.isTold(from)
                && reading.words.paragraph(from) != reading.words.paragraph(from - 1)) {
            poll = main.place();
            since = REACH + 1;
        } else {
            since++;
        }
    }

    /** “Profits rose 5 percent and wages 3 percent” is no standing of rivals, nor is what they won. */
    private boolean isOfSomebody(Figures figures, int from, int to) {
        return !figures.areOfElection() && reading.cast.between(from, to).stream().anyMatch(reading.cast::isHuman);
    }

    /** Most of it, so that it is somebody's speech; “strongly agree” is what the asked could choose. */
    private boolean isQuoted(int from, int to) {
        return reading.isQuoted(from) || reading.isQuoted(from + 1)
                || 2 * IntStream.range(from, to).filter(reading::isQuoted).count() > to - from;
    }

    /** The first one that is somebody's; the one before where “the poll” is told of; nobody's where another one is. */
    private int pollOf(List<Integer> here) {
        return here.stream().filter(this::isIssued).findFirst()
                .orElse(here.stream().allMatch(this::isDefinite) ? poll : Choice.NOBODY);
    }

    private boolean isTold(int place) {
        Mention mention = reading.mention(place);
        return !reading.isQuoted(mention.from()) && (reading.cast.isPoll(place) || isPollster(place));
    }

    private boolean isPollster(int place) {
        Mention mention = reading.mention(place);
        boolean organisation = mention.isName() && !reading.cast.isHuman(place);
        return organisation && reading.words.lower(mention.to()).equals("surveyed")
                && ASKED.matcher(reading.story.text()).region(reading.words.span(mention.to()).start(),
                        reading.story.text().length()).lookingAt();
    }

    private boolean isDefinite(int place) {
        Mention mention = reading.mention(place);
        return DEFINITE.contains(reading.words.lower(mention.from()))
                || reading.words.lower(mention.from() + 1).equals("same");
    }

    /** Hardly any story tells who has asked at the doors. */
    private boolean isExitPoll(int place) {
        Mention mention = reading.mention(place);
        return IntStream.range(mention.from(), mention.to()).mapToObj(reading.words::lower).anyMatch(DOORS::contains);
    }

    /** Whether the story tells whose poll it is. */
    private boolean isIssued(int place) {
        return isExitPoll(place)
                || (reading.cast.speaker(place) instanceof Speaker.Named named && !reading.cast.isPoll(named.name()))
                || isOfPartners(place);
    }

    /** “The Post-Lakefield poll”, “an Oakfield Today/Lakefield Times survey”: who asked together, unless people are asked about. */
    private boolean isOfPartners(int place) {
        Mention mention = reading.mention(place);
        Matcher joined = PARTNERS.matcher(reading.story.text(reading.cast.span(mention)));
        return joined.find() && Stream.of(joined.group(1), joined.group(2)).noneMatch(namesOfPeople::contains);
    }
}
