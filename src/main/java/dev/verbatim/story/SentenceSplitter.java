package dev.verbatim.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences of a paragraph.
 *
 * <p>Own code rather than {@code java.text.BreakIterator}, because news needs three things that it lacks: no break after
 * “Sen.” or “Sept.”, a closing quotation mark that stays with its sentence, and a break before a small letter, as tweets
 * are written (“… about Ukraine. he also told me …”).
 *
 * <p>Known misses: an abbreviation of the list that does end a sentence (“… in Washington, D.C. The senator …” is kept
 * apart only because “D.C.” is followed by a word that mostly opens sentences).
 */
final class SentenceSplitter {
    /** An end mark, what closes with it, and white space. */
    private static final Pattern END = Pattern.compile("([.!?…]+)([\"”’'»)\\]]*)(?:\\[\\d+\\])*[\\s\\u00A0\\u200B]+");

    private static final Set<String> ALWAYS_RUN_ON = Set.of(
            "mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col", "lt", "sgt", "capt",
            "maj",
            "adm", "cmdr", "prof", "rev", "hon", "pres", "st", "ft", "mt", "vs", "v", "no", "nos", "messrs", "supt",
            "atty",
            "det", "cpl", "pvt", "del", "dist", "asst", "assoc", "e.g", "i.e", "cf", "al", "fig", "vol", "pp", "ca",
            "approx");

    /** Month and company words, initials and the like: they run on unless a word follows that mostly opens sentences. */
    private static final Set<String> MAY_RUN_ON = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "inc", "corp", "co",
            "ltd",
            "bros", "jr", "sr", "dept", "univ", "etc", "ave", "blvd", "rd", "ariz", "ala", "ark", "calif", "colo",
            "conn",
            "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb",
            "nev",
            "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "a.m", "p.m", "est", "ph.d");

    private static final Pattern OPENS_SENTENCES = Pattern.compile(
            "[\"“‘'(\\[]*(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Their|Its|If|When"
                    + "|While|As|For|After|Before|There|What|Who|How|Why|Some|Many|Most|So|Then|Now|Even|Still|However"
                    + "|Meanwhile|According|Asked|Both|Also|Among|With|By|From|To|No|Not|Yet|One)\\b");

    private static final Pattern LETTERS_WITH_STOPS = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");

    private final String text;

    SentenceSplitter(String text) {
        this.text = text;
    }

    /** The sentences of a paragraph, without white space around them, covering all else. */
    List<Span> split(Span paragraph) {
        List<Span> found = new ArrayList<>();
        Matcher end = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (end.find()) {
            if (isBreak(start, end, paragraph.end())) {
                found.add(new Span(start, end.end()).trimmed(text));
                start = end.end();
            }
        }
        Span rest = new Span(start, paragraph.end()).trimmed(text);
        if (!rest.isEmpty()) {
            found.add(rest);
        }
        return found;
    }

    private boolean isBreak(int start, Matcher end, int limit) {
        int next = end.end();
        if (next >= limit) {
            return true;
        }
        boolean closed = !end.group(2).isEmpty();
        String mark = end.group(1);
        if (Character.isLowerCase(text.codePointAt(next))) {
            return !closed && mark.equals(".") && isPlainWord(wordBefore(start, end.start()));
        }
        return closed || !mark.equals(".") || !runsOn(wordBefore(start, end.start()), next, limit);
    }

    private boolean runsOn(String word, int next, int limit) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ALWAYS_RUN_ON.contains(lower)) {
            // “No.” runs on into a number only.
            return !lower.equals("no") || Character.isDigit(text.charAt(next));
        }
        boolean may = MAY_RUN_ON.contains(lower) || LETTERS_WITH_STOPS.matcher(word).matches();
        return may && !word.equals("I") && !OPENS_SENTENCES.matcher(text).region(next, limit).lookingAt();
    }

    private String wordBefore(int start, int end) {
        int from = end;
        while (from > start && isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** “Ukraine. he”: a break before a small letter, but not behind an abbreviation. */
    private static boolean isPlainWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() > 3 && word.chars().allMatch(Character::isLetter) && !MAY_RUN_ON.contains(lower)
                && !ALWAYS_RUN_ON.contains(lower);
    }
}
