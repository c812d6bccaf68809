package dev.verbatim.voice;

import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What speaks for a sentence carrying a certain quotation; most of it counts for each kind of quotation apart. */
final class VoiceFeatures {
    /** Nothing is surer than that. */
    private static final double SUREST = 0.995;
    private static final List<Double> STEPS = List.of(0.2, 0.3, 0.5);

    private final Sight sight;

    VoiceFeatures(Sight sight) {
        this.sight = sight;
    }

    Map<String, Double> of(Possible one) {
        Map<String, Double> features = new HashMap<>();
        String kind = one.quotation().kind().name().toLowerCase(Locale.ROOT) + " ";
        features.put(kind + "at all", 1.0);
        features.put(kind + "source", odds(one.source()));
        features.put(kind + "quoted", sight.quoted());
        put(kind + "human", one.human(), features);
        put(kind + "described", one.quotation().speaker() instanceof Speaker.Described, features);
        Cue cue = one.quotation().cue();
        put(kind + "of speech", cue != null && cue.isOfSpeech(), features);
        put(kind + "goes on", one.quotation().span().start() < sight.sentence().start(), features);
        put(kind + "cue behind", cue != null && cue.span().start() >= one.quotation().span().end(), features);
        features.put(kind + "extent", one.extent());
        if (Sight.isDirect(one)) {
            direct(one, features);
        } else {
            features.put(kind + "statement", odds(one.source() * one.extent()));
        }
        cover(kind, sight.cover(one), features);
        others(one, features);
        rival(kind, one, features);
        return features;
    }

    private void direct(Possible one, Map<String, Double> features) {
        Quotation quotation = one.quotation();
        features.put("nobody", odds(one.nobody()));
        put("speaker inside", sight.holds(quotation.mention()), features);
        put("another speaker likelier", sight.candidates().stream()
                .anyMatch(other -> other.quotation().span().equals(quotation.span()) && Sight.isDirect(other)
                        && other.source() > one.source()),
                features);
    }

    private static void cover(String kind, double cover, Map<String, Double> features) {
        features.put(kind + "cover", cover);
        STEPS.forEach(step -> put(kind + "cover over " + step, cover > step, features));
    }

    /** How sure the surest other speaker is. */
    private void rival(String kind, Possible one, Map<String, Double> features) {
        Optional<Possible> rival = sight.candidates().stream().filter(other -> !isSame(other, one))
                .max(Comparator.comparingDouble(Possible::source));
        put(kind + "alone", rival.isEmpty(), features);
        rival.ifPresent(other -> {
            features.put(kind + "rival", odds(other.source()));
            features.put(kind + "rival cover", sight.cover(other));
            put("rival found", other.found(), features);
            put("rival inside", one.quotation().span().contains(other.quotation().span()), features);
        });
    }

    private void others(Possible one, Map<String, Double> features) {
        Cue cue = one.quotation().cue();
        put("found", one.found(), features);
        put("cue inside", !Sight.isDirect(one) && cue != null && sight.holds(cue.span()), features);
        put("speaks nearby", sight.near().stream().anyMatch(near -> isSame(near, one)), features);
        put("covers most", sight.candidates().stream().allMatch(other -> sight.cover(other) <= sight.cover(one)),
                features);
        put("speaks here too", sight.candidates().stream()
                .anyMatch(other -> !other.equals(one) && other.found() && isSame(other, one)), features);
        put("inside another's", sight.candidates().stream()
                .anyMatch(other -> other.found() && !isSame(other, one) && isInside(one, other)), features);
    }

    private static boolean isSame(Possible a, Possible b) {
        return a.quotation().speaker().equals(b.quotation().speaker());
    }

    private static boolean isInside(Possible one, Possible other) {
        return other.quotation().span().contains(one.quotation().span());
    }

    private static void put(String name, boolean is, Map<String, Double> features) {
        if (is) {
            features.put(name, 1.0);
        }
    }

    private static double odds(double share) {
        double clamped = Math.clamp(share, 1 - SUREST, SUREST);
        return Math.log(clamped / (1 - clamped));
    }
}
