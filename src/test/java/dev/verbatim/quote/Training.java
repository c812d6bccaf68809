package dev.verbatim.quote;

import dev.verbatim.name.Cast;
import dev.verbatim.name.Mention;
import dev.verbatim.name.Tagger;
import dev.verbatim.quote.MarkedStory.Attribution;
import dev.verbatim.story.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Learns the models of this package from marked stories: {@code Training CORPUS RESOURCE-FOLDER [FOLDS-LEFT-OUT]}. */
final class Training {
    private final List<Reading> readings = new ArrayList<>();
    private final List<MarkedStory> stories;

    private Training(List<MarkedStory> stories) {
        this.stories = stories;
        Tagger tagger = new Tagger();
        for (MarkedStory story : stories) {
            readings.add(new Reading(story.story(), tagger.read(story.story()),
                    Cast.of(story.story(), tagger.read(story.story()))));
        }
    }

    public static void main(String[] args) throws IOException {
        int fold = args.length > 2 ? Integer.parseInt(args[2]) : -1;
        List<MarkedStory> all = MarkedStory.load(Path.of(args[0]));
        List<MarkedStory> used = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % 5 != fold) {
                used.add(all.get(i));
            }
        }
        Training training = new Training(used);
        write(training.speakers(), Path.of(args[1], DirectFinder.MODEL));
    }

    private static void write(Model model, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(model.weights()).forEach((feature, weight) -> lines.add(weight + "\t" + feature));
        Files.write(file, lines);
    }

    private Model speakers() {
        Ranker ranker = new Ranker(12, 0.0005, 3);
        for (int i = 0; i < stories.size(); i++) {
            addSpeakers(readings.get(i), stories.get(i).attributions(), ranker);
        }
        return ranker.train();
    }

    private static void addSpeakers(Reading reading, List<Attribution> attributions, Ranker ranker) {
        SpeakerChoices choices = new SpeakerChoices(reading);
        Choice last = new Choice(Choice.NOBODY, -1, List.of());
        for (int i = 0; i < reading.quoted.size(); i++) {
            List<Choice> all = choices.of(i, last);
            boolean[] right = right(reading, all, source(reading, i, attributions));
            int first = first(right);
            if (first >= 0) {
                ranker.add(all.stream().map(Choice::features).toList(), right);
                last = first > 0 ? all.get(first) : last;
            }
        }
    }

    private static int first(boolean[] right) {
        for (int i = 0; i < right.length; i++) {
            if (right[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The source of the attribution that covers most of a quoted piece; empty when none covers half of it. */
    private static List<Span> source(Reading reading, int piece, List<Attribution> attributions) {
        Span span = reading.quoted.get(piece).span();
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

    private static boolean[] right(Reading reading, List<Choice> choices, List<Span> source) {
        boolean[] right = new boolean[choices.size()];
        int best = -1;
        int mostRank = -1;
        for (int i = 0; i < right.length; i++) {
            if (source.isEmpty()) {
                right[i] = choices.get(i).mention() == Choice.NOBODY;
            } else if (choices.get(i).mention() != Choice.NOBODY) {
                Mention mention = reading.mention(choices.get(i).mention());
                Span head = reading.words.span(mention.head());
                if (MarkedStory.cover(source, head) > 0) {
                    int rank = rank(reading, mention, source);
                    if (rank > mostRank) {
                        mostRank = rank;
                        best = i;
                    }
                }
            }
        }
        if (best >= 0) {
            right[best] = true;
        }
        return right;
    }

    /** Of several mentions in a source its head: the first one, but a name in apposition before a common noun. */
    private static int rank(Reading reading, Mention mention, List<Span> source) {
        boolean preposition = reading.words.tag(mention.from() - 1) == dev.verbatim.name.Words.Tag.ADP
                && reading.words.span(mention.from()).start() > source.getFirst().start();
        boolean owner = mention.kind() == Mention.Kind.POSSESSIVE;
        return (preposition || owner ? 0 : mention.kind() == Mention.Kind.NAME ? 2 : 1);
    }
}
