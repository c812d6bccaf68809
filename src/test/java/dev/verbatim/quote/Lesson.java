package dev.verbatim.quote;

import dev.verbatim.name.Mention;
import dev.verbatim.name.Words;
import dev.verbatim.name.Words.Tag;
import dev.verbatim.quote.MarkedStory.Attribution;
import dev.verbatim.story.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one marked story teaches: for every choice that the finders make in it, which one was right. */
final class Lesson {
    private final Reading reading;
    private final List<Attribution> attributions;

    Lesson(Reading reading, List<Attribution> attributions) {
        this.reading = reading;
        this.attributions = attributions;
    }

    Reading reading() {
        return reading;
    }

    void speakers(Ranker ranker) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        Choice last = Choice.NONE;
        for (int i = 0; i < reading.quoted.size(); i++) {
            int told = reading.told(i);
            List<Choice> all = choices.of(i, last);
            int right = right(all, source(reading.quoted.get(i).span()));
            if (told != Choice.NOBODY) {
                last = new Choice(told, -1, Choice.NONE.features());
            } else if (right >= 0) {
                ranker.add(all.stream().map(Choice::features).toList(), only(right, all.size()));
                last = right > 0 ? all.get(right) : last;
            }
        }
    }

    void sources(Ranker ranker) {
        SourceChoices choices = new SourceChoices(reading);
        for (int cue = 0; cue < reading.words.size(); cue++) {
            if (CueWords.isCue(reading, cue)) {
                List<Choice> all = choices.of(cue);
                Attribution attribution = reportedBy(cue);
                int right = attribution == null ? 0 : right(all, attribution.source());
                if (right >= 0) {
                    ranker.add(all.stream().map(Choice::features).toList(), only(right, all.size()));
                }
            }
        }
    }

    void extents(Ranker ranker) {
        SourceChoices choices = new SourceChoices(reading);
        for (int cue = 0; cue < reading.words.size(); cue++) {
            Attribution attribution = CueWords.isCue(reading, cue) ? reportedBy(cue) : null;
            if (attribution != null) {
                List<Choice> all = choices.of(cue);
                int source = right(all, attribution.source());
                if (source > 0) {
                    extent(cue, reading.mention(all.get(source).mention()), attribution.content(), ranker);
                }
            }
        }
    }

    private void extent(int cue, Mention source, List<Span> content, Ranker ranker) {
        List<Extent> all = new ExtentChoices(reading).of(cue, source);
        double[] alike = all.stream().mapToDouble(extent -> alike(extent, cue, source, content)).toArray();
        double most = 0;
        for (double one : alike) {
            most = Math.max(most, one);
        }
        if (most >= 0.5) {
            boolean[] right = new boolean[alike.length];
            for (int i = 0; i < right.length; i++) {
                right[i] = alike[i] >= most - 0.02;
            }
            ranker.add(all.stream().map(Extent::features).toList(), right);
        }
    }

    private double alike(Extent extent, int cue, Mention source, List<Span> content) {
        Span span = reading.words.span(extent.from(), extent.to());
        int own = span.overlap(reading.words.span(cue)) + span.overlap(reading.cast.span(source));
        int both = MarkedStory.cover(content, span);
        int all = content.stream().mapToInt(Span::length).sum() + span.length() - own - both;
        return (double) both / all;
    }

    /** The attribution that a word is the cue of: of several verbs in a cue the last one. */
    private @Nullable Attribution reportedBy(int word) {
        Span span = reading.words.span(word);
        for (Attribution attribution : attributions) {
            if (MarkedStory.cover(attribution.cue(), span) > 0 && !attribution.source().isEmpty()
                    && isLast(word, attribution.cue())) {
                return attribution;
            }
        }
        return null;
    }

    private boolean isLast(int word, List<Span> cue) {
        for (int i = word + 1; i < Math.min(word + 8, reading.words.size()); i++) {
            if (MarkedStory.cover(cue, reading.words.span(i)) > 0 && CueWords.isCue(reading, i)) {
                return false;
            }
        }
        return true;
    }

    /** The source of the attribution that covers most of a quoted piece; empty when none covers half of it. */
    private List<Span> source(Span span) {
        Attribution best = null;
        int most = 0;
        for (Attribution attribution : attributions) {
            int cover = MarkedStory.cover(attribution.content(), span);
            if (cover > most) {
                most = cover;
                best = attribution;
            }
        }
        return best == null || most * 2 < span.length() ? List.of() : best.source();
    }

    /** The place of the choice that is the head of a source; nobody for an empty source; -1 when the choices lack it. */
    private int right(List<Choice> choices, List<Span> source) {
        int best = -1;
        int most = -1;
        for (int i = 0; i < choices.size(); i++) {
            boolean nobody = choices.get(i).mention() == Choice.NOBODY;
            int rank = source.isEmpty() == nobody
                    ? nobody ? 0 : rank(reading.mention(choices.get(i).mention()), source)
                    : -1;
            if (rank > most) {
                most = rank;
                best = i;
            }
        }
        return best;
    }

    /** Of several mentions in a source its head: a name rather than a common noun, neither behind “of” nor an owner. */
    private int rank(Mention mention, List<Span> source) {
        Words words = reading.words;
        if (MarkedStory.cover(source, words.span(mention.head())) == 0) {
            return -1;
        }
        boolean depends = words.tag(mention.from() - 1) == Tag.ADP
                && words.span(mention.from()).start() > source.getFirst().start();
        boolean owner = mention.kind() == Mention.Kind.POSSESSIVE;
        return depends || owner ? 0 : mention.kind() == Mention.Kind.NAME ? 2 : 1;
    }

    private static boolean[] only(int right, int size) {
        boolean[] rights = new boolean[size];
        rights[right] = true;
        return rights;
    }
}
