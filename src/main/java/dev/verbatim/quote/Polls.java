package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Speaker;
import dev.verbatim.name.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds sentences that tell a poll's figures: “In an Oakfield College poll 40 percent want a bridge.”, and “Among women it is
 * 52 percent.” right behind it. They are the pollster's, unless the sentence tells of somebody else who said so.
 *
 * <p>Known misses: polls whose pollster the story does not name, and figures without percent.
 */
final class Polls {
    private static final Set<String> POLLS = Set.of("poll", "survey", "polling");
    /** “Oakfield College surveyed 500 voters.” */
    private static final Set<String> ASKED = Set.of("surveyed", "conducted");
    private static final Pattern SHARE = Pattern.compile(
            "%|\\bper ?cent\\b|\\bpercentage\\b|\\b(?:in|of) (?:10|ten)\\b|\\d[ -]points?\\b|\\d\\d[-–]\\d\\d\\b");
    /** What only those say who were asked, or is said of them. */
    private static final Pattern OF_ASKED = Pattern
            .compile("(?i)\\b(?:voters?|respondents?|surveyed|polled|adults|americans"
                    + "|men|women|whites|blacks|hispanics|latinos|millennials|democrats|republicans|independents|support(?:ers|s|ed)?"
                    + "|favou?r(?:s|ed|able|ability)?|unfavou?rabl[ey]|prefer(?:s|red)?|(?:dis)?approv\\w+|leads?|led|lead|ahead|trails?"
                    + "|tied|undecided|margin|say|said|think|believe|agree|disagree|view(?:s|ed)?|choose|chose)\\b");
    /** How many sentences may stand between two that tell of one poll. */
    private static final int APART = 3;
    private static final Pattern METHOD = Pattern.compile("(?i)\\bmargins? of (?:\\w+ )?error\\b|\\bsampling error\\b");

    private final Reading reading;
    private final List<Unmarked> found = new ArrayList<>();
    private int poll = Choice.NOBODY;
    private int since = APART;

    private Polls(Reading reading) {
        this.reading = reading;
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
        String text = reading.story.text(reading.words.span(from, to));
        List<Integer> here = polls(from, to);
        poll = here.stream().filter(this::isIssued).findFirst().orElse(poll);
        since = here.isEmpty() ? since + 1 : 0;
        if (poll != Choice.NOBODY && since <= APART && !reading.isQuoted(from) && tells(text)) {
            found.add(new Unmarked(reading.words.span(from, to), poll));
            since = 0;
        }
    }

    private boolean tells(String text) {
        return SHARE.matcher(text).find() && !METHOD.matcher(text).find()
                && (since == 0 || OF_ASKED.matcher(text).find());
    }

    private List<Integer> polls(int from, int to) {
        return reading.cast.between(from, to).stream().filter(this::isPoll).toList();
    }

    private boolean isPoll(int place) {
        Mention mention = reading.mention(place);
        return !reading.isQuoted(mention.from()) && (POLLS.contains(reading.words.lower(mention.head()))
                || (mention.isName() && ASKED.contains(reading.words.lower(mention.to()))));
    }

    /** Whether the story tells whose poll it is. */
    private boolean isIssued(int place) {
        return reading.cast.speaker(place) instanceof Speaker.Named named
                && !POLLS.contains(named.name().toLowerCase(Locale.ROOT));
    }
}
