package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where a reported statement may begin and end in the sentence of its cue. */
final class ExtentChoices {
    private static final int LONGEST = 120;
    private static final int MOST = 9;
    static final Set<String> BREAKS = Set.of(",", "--", ";", ":", "but", "and", "while", "as", "when", "after",
            "before", "because",
            "which", "who", "in", "during", "on", "at", "(", "if", "although", "though", "since", "with", "for");

    private final Reading reading;
    private final Words words;
    private final ExtentFeatures features;

    ExtentChoices(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
        this.features = new ExtentFeatures(reading);
    }

    /** All that are worth a look; may be empty. */
    List<Extent> of(int cue, Mention source) {
        int first = cue;
        while (words.sentence(first - 1) == words.sentence(cue) && cue - first < LONGEST) {
            first--;
        }
        int last = cue + 1;
        while (words.sentence(last) == words.sentence(cue) && last - cue < LONGEST) {
            last++;
        }
        while (last - 1 > cue && words.tag(last - 1) == Tag.PUNCT && !reading.isQuoted(last - 1)) {
            last--;
        }
        List<Extent> found = new ArrayList<>();
        behind(cue, source, last, found);
        ahead(cue, source, first, last, found);
        return found;
    }

    private void behind(int cue, Mention source, int last, List<Extent> found) {
        for (int from : starts(cue, source, last)) {
            for (int to : ends(from, last)) {
                found.add(new Extent(from, to, features.of(cue, source, from, to, last, "after")));
            }
        }
    }

    private Set<Integer> starts(int cue, Mention source, int last) {
        Set<Integer> starts = new TreeSet<>();
        int at = cue + 1;
        addStart(starts, at, last);
        addStart(starts, words.lower(cue).equals("according") ? source.to() : at, last);
        if (source.from() > cue) {
            addStart(starts, source.to(), last);
        }
        for (int i = at; i < Math.min(last, Math.max(at, source.to()) + 12) && starts.size() < MOST; i++) {
            String word = words.lower(i);
            if (word.equals("that") || word.equals(",") || word.equals(":") || word.equals("to") || word.equals("of")
                    || word.equals("for")) {
                addStart(starts, word.equals("to") ? i : i + 1, last);
            }
        }
        for (int place : reading.cast.between(at, Math.min(last, at + 8))) {
            addStart(starts, reading.mention(place).to(), last);
        }
        return starts;
    }

    private void addStart(Set<Integer> starts, int at, int last) {
        int start = words.lower(at).equals(",") ? at + 1 : at;
        if (start < last) {
            starts.add(start);
        }
    }

    private Set<Integer> ends(int from, int last) {
        Set<Integer> ends = new TreeSet<>();
        for (int i = from + 2; i < last && ends.size() < MOST; i++) {
            if (BREAKS.contains(words.lower(i)) && !reading.isQuoted(i) && isStrong(i)) {
                ends.add(i);
            }
        }
        ends.add(last);
        return ends;
    }

    /** A mark, or a word behind which a clause or phrase may be left out. */
    private boolean isStrong(int at) {
        return words.tag(at) == Tag.PUNCT || words.tag(at) != Tag.PROPN;
    }

    private void ahead(int cue, Mention source, int first, int last, List<Extent> found) {
        int edge = Math.min(cue, source.from());
        while (edge > first && words.tag(edge - 1) == Tag.PUNCT && !reading.isQuoted(edge - 1)) {
            edge--;
        }
        Set<Integer> starts = new TreeSet<>();
        starts.add(first);
        for (int i = first; i < edge && starts.size() < MOST; i++) {
            String word = words.lower(i);
            if (!reading.isQuoted(i) && (word.equals(",") || word.equals("that") || word.equals("but")
                    || word.equals("and") || word.equals("--") || word.equals(":"))) {
                starts.add(i + 1);
            }
        }
        for (int from : starts) {
            if (from + 1 < edge) {
                found.add(new Extent(from, edge, features.of(cue, source, from, edge, last, "before")));
                if (Math.max(cue + 1, source.to()) + 2 < last) {
                    found.add(new Extent(from, last, features.of(cue, source, from, last, last, "around")));
                }
            }
        }
    }
}
