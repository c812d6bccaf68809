package dev.verbatim.voice;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.CrossFit;
import dev.verbatim.quote.MarkedStory;
import dev.verbatim.quote.MarkedStory.Attribution;
import dev.verbatim.quote.Possible;
import dev.verbatim.story.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What one sentence teaches: whose words it carries.
 *
 * @param attributed the attributions with a source that have words in it, most first
 * @param speakers for each of them who its source is, as far as any mention in the source tells
 */
record Lesson(int fold, Span sentence, List<Possible> around, List<Attribution> attributed,
        List<Set<Speaker>> speakers) {
    /** From this share of a sentence on, it is mostly somebody's. */
    private static final double MOSTLY = 0.3;
    /** How far the first or last word of a source may stand from the speaker's name, in UTF-16 units. */
    private static final int TITLE = 5;

    static List<Lesson> of(CrossFit.Read read) {
        List<Lesson> lessons = new ArrayList<>();
        for (Span sentence : read.story().sentences().stream().map(each -> each.span()).toList()) {
            Span wide = new Span(Math.max(0, sentence.start() - Voices.AROUND), sentence.end() + Voices.AROUND);
            List<Attribution> attributed = read.attributions().stream()
                    .filter(each -> !each.source().isEmpty() && MarkedStory.cover(each.content(), sentence) > 0)
                    .sorted(Comparator.comparingInt(each -> -MarkedStory.cover(each.content(), sentence))).toList();
            Lesson lesson = new Lesson(read.fold(), sentence,
                    read.possible().stream().filter(each -> each.quotation().span().overlaps(wide)).toList(),
                    attributed, attributed.stream().map(each -> speakers(each.source(), read)).toList());
            if (new Sight(sentence, lesson.around()).told(Possible.Ground.PAGE).isEmpty()) { // the corpus marks no letters
                lessons.add(lesson);
            }
        }
        return lessons;
    }

    private static Set<Speaker> speakers(List<Span> source, CrossFit.Read read) {
        Set<Speaker> speakers = new HashSet<>();
        for (Possible each : read.possible()) {
            Span mention = each.quotation().mention();
            if (mention != null && isHead(mention, source, read.story().text())) {
                speakers.add(each.quotation().speaker());
            }
        }
        return speakers;
    }

    /** Whether a mention is a source, or its name: not “Trump” of “Trump's aides” or of “voters for Trump”. */
    private static boolean isHead(Span mention, List<Span> source, String text) {
        Span whole = source.getFirst();
        if (MarkedStory.cover(source, mention) == 0) {
            return false;
        }
        boolean owner = text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end());
        boolean begins = mention.start() - whole.start() <= TITLE && (!owner || mention.end() + 2 >= whole.end());
        String before = text.substring(Math.min(whole.start(), mention.start()), mention.start());
        boolean ends = mention.end() >= whole.end() && !before.contains(" of ") && !before.contains(" for ")
                && !before.contains("s ");
        return begins || ends || mention.overlap(whole) * 2 >= whole.length();
    }

    /** Whether an attribution fills so much of the sentence that it ought to have a speaker. */
    boolean isSomebodys() {
        return !attributed.isEmpty() && cover(0) >= MOSTLY;
    }

    boolean isNobodys() {
        return attributed.isEmpty();
    }

    /** Whether somebody is the source of the attribution that fills most of the sentence. */
    boolean isBest(Speaker speaker) {
        return !attributed.isEmpty() && speakers.getFirst().contains(speaker);
    }

    /** Whether somebody is the source of any attribution in the sentence. */
    boolean isAny(Speaker speaker) {
        return speakers.stream().anyMatch(each -> each.contains(speaker));
    }

    private double cover(int attribution) {
        return (double) MarkedStory.cover(attributed.get(attribution).content(), sentence) / sentence.length();
    }

    /** Nobody is right where no candidate is. */
    void teach(BiConsumer<List<Map<String, Double>>, List<Boolean>> learner) {
        Sight sight = new Sight(sentence, around);
        VoiceFeatures features = new VoiceFeatures(sight);
        List<Speaker> all = sight.candidates().stream().map(each -> each.quotation().speaker()).toList();
        List<Boolean> right = new ArrayList<>(all.stream().map(this::isBest).toList());
        if (!isSomebodys() || !right.contains(true)) {
            right = new ArrayList<>(all.stream().map(this::isAny).toList());
        }
        right.addFirst(!right.contains(true));
        List<Map<String, Double>> choices = new ArrayList<>(List.of(Map.of()));
        sight.candidates().forEach(each -> choices.add(features.of(each)));
        learner.accept(choices, right);
    }
}
