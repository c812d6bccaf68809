package dev.verbatim.story;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a paragraph, in time linear in its length.
 *
 * <p>Own code rather than {@code java.text.BreakIterator}, because news needs things that it lacks: no break after “Sen.”
 * or “Sept.”, a closing quotation mark that stays with its sentence, no break in “‘Why?’ Smith asked”, and a break before
 * a small letter, as tweets are written (“… about Ukraine. he also told me …”).
 *
 * <p>Known misses: an abbreviation that ends a sentence before a name (“… of Acme Co. Smith left”); an ellipsis before a
 * name inside a sentence (“The … Smith team”); a sentence without any white space behind it.
 */
final class SentenceSplitter {
    /** Words that open sentences far more often than they follow an abbreviation. */
    private static final Pattern OPENS_SENTENCES = Pattern.compile(
            "[\"“‘'(\\[]{0,4}(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Their"
                    + "|Its|If|When|While|As|For|After|Before|There|What|Who|How|Why|Some|Many|Most|So|Then|Now|Even"
                    + "|Still|However|Meanwhile|According|Asked|Both|Also|Among|With|By|From|To|No|Not|Yet|One)\\b");

    /** Who said the question or call before: “‘Why not?’ Ann Reed asked.” */
    private static final Pattern ATTRIBUTION = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4}(?:said|asked|says"
            + "|asks|wrote|tweeted|added|continued|replied|told|declared|wondered|exclaimed|shouted|yelled|cried"
            + "|responded|demanded|answered)\\b");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S");

    private final String text;

    SentenceSplitter(String text) {
        this.text = text;
    }

    /** The sentences of a paragraph, without white space around them, covering all else. */
    List<Span> split(Span paragraph) {
        List<Span> found = new ArrayList<>();
        int limit = paragraph.end();
        int start = paragraph.start();
        for (Stop stop = Stop.find(text, start, limit); stop != null; stop = Stop.find(text, stop.next(), limit)) {
            if (isBreak(start, stop, limit)) {
                found.add(new Span(start, stop.next()).trimmed(text));
                start = stop.next();
            }
        }
        found.add(new Span(start, limit).trimmed(text));
        return found.stream().filter(span -> !span.isEmpty()).toList();
    }

    private boolean isBreak(int start, Stop stop, int limit) {
        if (stop.next() == limit) {
            return true;
        }
        if (!canOpen(stop.next()) || opensInstead(start, stop)) {
            return false;
        }
        if (Character.isLowerCase(text.codePointAt(stop.next()))) {
            return isBreakBeforeSmallLetter(start, stop, limit);
        }
        if (stop.isFullStop(text) && !stop.closesQuotation(text)) {
            return !runsOn(wordBefore(start, stop), stop.next(), limit);
        }
        return !(stop.isAskedOrCalled(text) && stop.closesQuotation(text) && isAttribution(stop.next(), limit));
    }

    /** A sentence does not open with a dash (“… Fla. — The”) or with what belongs to the words before. */
    private boolean canOpen(int next) {
        int c = text.codePointAt(next);
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION, Character.END_PUNCTUATION -> false;
            default -> ".,;:!?…%/".indexOf(c) < 0 || text.startsWith(".@", next);
        };
    }

    /** The marks open the sentence: the number of a list (“2. Kiev”), or an ellipsis behind a quotation mark (“… and”). */
    private boolean opensInstead(int start, Stop stop) {
        int end = stop.marks().start();
        int length = end - start;
        boolean afterOpening = end > start && "“‘«([".indexOf(text.charAt(end - 1)) >= 0;
        boolean numbered = length <= 3 && text.substring(start, end).chars().allMatch(Character::isDigit);
        boolean lettered = length == 1 && Character.isLowerCase(text.charAt(start));
        boolean wordless = length == 1 && !Character.isLetterOrDigit(text.charAt(start));
        return afterOpening || (stop.isFullStop(text) && (numbered || lettered)) || wordless || length == 0;
    }

    private boolean isBreakBeforeSmallLetter(int start, Stop stop, int limit) {
        if (ADDRESS.matcher(text).region(stop.next(), limit).lookingAt()) {
            return true;
        }
        return stop.closed() == stop.marks().end() && stop.isFullStop(text) && isPlain(wordBefore(start, stop));
    }

    /** “Ukraine. he”, “law. if”: a whole word, and none that is mostly cut short. */
    private static boolean isPlain(String word) {
        boolean longEnough = word.length() > 3
                || (word.length() == 3 && Character.isLowerCase(word.charAt(0)));
        return longEnough && word.chars().allMatch(Character::isLetter) && !Abbreviations.standsBeforeNames(word)
                && !Abbreviations.mayBe(word);
    }

    private boolean runsOn(String word, int next, int limit) {
        if (Abbreviations.standsBeforeNames(word)) {
            // “No.” runs on into a number only.
            return !word.equalsIgnoreCase("no") || Character.isDigit(text.charAt(next));
        }
        return Abbreviations.mayBe(word) && !OPENS_SENTENCES.matcher(text).region(next, limit).lookingAt();
    }

    private boolean isAttribution(int next, int limit) {
        return ATTRIBUTION.matcher(text).region(next, limit).lookingAt()
                && !OPENS_SENTENCES.matcher(text).region(next, limit).lookingAt();
    }

    private String wordBefore(int start, Stop stop) {
        int end = stop.marks().start();
        int from = end;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, end);
    }
}
