package dev.verbatim.voice;

import dev.verbatim.learn.Model;
import dev.verbatim.name.Speaker;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses whose words a sentence carries, if anybody's: a learned choice (conditional logit, with small trees for what
 * features tell only together) between nobody and each quotation that it may hold. Immutable.
 */
public final class Voices {
    static final String MODEL = "voice.model";
    static final String TREES = "voice.trees";
    /** How far around a sentence it counts who speaks there, in UTF-16 units. */
    public static final int AROUND = 400;
    /** How sure a speaker must be: no speaker is better than a wrong one. */
    private static final double SURE = 0.5;
    /** Where hardly nobody speaks, and two of whom one tells what the other said share the rest, it is the likelier one. */
    private static final double NOBODY = 0.2;
    private static final double TIED = 0.35;
    /** Quotation marks around so much of a sentence make it somebody's words, even when nobody knows whose. */
    static final double QUOTED = 0.3;

    private static final Pattern CROWD = Pattern
            .compile("(?i)%|\\bper ?cent\\b|\\bin (?:10|ten)\\b|\\b(?:proportion|share|average|number)$"
                    + "|^(?:(?:just|only|about|nearly|almost|some) )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|less|fewer|few)$"
                    + "|\\b(?:half|third|quarters?|majority|most|many|those|respondents|voters|adults|people|troops|democrats|republicans"
                    + "|independents|men|women|whites|blacks|hispanics|latinos|americans|millennials|supporters)(?:$| (?:of|who|surveyed|polled)\\b)");

    private final Model model;
    private final double sure;

    public Voices() {
        this(Model.load(Voices.class, MODEL, TREES), SURE);
    }

    Voices(Model model, double sure) {
        this.model = model;
        this.sure = sure;
    }

    /**
     * The quotation that a sentence tells.
     *
     * @param around what may be quoted in the sentence, and {@link #AROUND} it
     * @return null when it is nobody's but the reporter's
     */
    public @Nullable Quotation of(Span sentence, List<Possible> around) {
        Sight sight = new Sight(sentence, around);
        return sight.told(Possible.Ground.PAGE).map(page -> sight.cited().orElse(page)).orElseGet(() -> ofWords(sight));
    }

    private @Nullable Quotation ofWords(Sight sight) {
        Speaker speaker = likeliest(sight);
        Optional<Quotation> poll = sight.told(Possible.Ground.POLL);
        if (poll.isPresent() && (speaker == null || isCrowd(speaker) || sight.isAside(speaker))) {
            return poll.get();
        }
        return speaker == null
                ? unknown(sight)
                : shown(sight, Outright.rather(sight, Relay.inner(sight, told(sight, speaker))));
    }

    /** “40 percent of women”, “most voters”: whom a poll has asked. */
    private static boolean isCrowd(Speaker speaker) {
        return speaker instanceof Speaker.Described described && CROWD.matcher(described.words()).find();
    }

    private @Nullable Speaker likeliest(Sight sight) {
        Map<Speaker, Double> shares = new HashMap<>();
        double[] shared = shares(sight);
        for (int i = 0; i < shared.length; i++) {
            shares.merge(sight.candidates().get(i).quotation().speaker(), shared[i], Double::sum);
        }
        double nobody = 1 - Arrays.stream(shared).sum();
        double least = nobody <= NOBODY ? Math.min(sure, TIED) : sure;
        return shares.entrySet().stream().filter(share -> share.getValue() >= least)
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
    }

    /** What share of the probability each candidate takes; the rest is nobody's, who has no features. */
    private double[] shares(Sight sight) {
        double[] odds = sight.candidates().stream()
                .mapToDouble(candidate -> Math.exp(model.sum(new VoiceFeatures(sight).of(candidate)))).toArray();
        double all = Math.exp(model.sum(Map.of())) + IntStream.range(0, odds.length).mapToDouble(i -> odds[i]).sum();
        return IntStream.range(0, odds.length).mapToDouble(i -> odds[i] / all).toArray();
    }

    /** Of all that a speaker may say in a sentence the surest kind, then most of the words. */
    private static Possible told(Sight sight, Speaker speaker) {
        return sight.candidates().stream()
                .filter(candidate -> candidate.quotation().speaker().equals(speaker))
                .max(Comparator.comparing((Possible each) -> each.found() && sight.cover(each) >= QUOTED)
                        .thenComparingDouble(sight::cover)
                        .thenComparingDouble(Possible::source))
                .orElseThrow();
    }

    private static Quotation shown(Sight sight, Possible told) {
        return sight.cover(told) >= QUOTED ? told.quotation() : reported(told.quotation());
    }

    /** A few words between marks make a sentence that is mostly the reporter's no direct quotation. */
    private static Quotation reported(Quotation few) {
        Quotation.Kind kind = few.kind() == Quotation.Kind.DIRECT ? Quotation.Kind.MIXED : few.kind();
        return new Quotation(few.span(), kind, few.speaker(), few.mention(), few.cue(), few.medium());
    }

    /** What stands between marks stays somebody's words: the person's whom the marks alone tell, or nobody knows whose. */
    private static @Nullable Quotation unknown(Sight sight) {
        return sight.overlapping().stream()
                .filter(each -> each.found() && Sight.isDirect(each) && sight.cover(each) >= QUOTED)
                .max(Comparator.comparingDouble(sight::cover))
                .map(each -> each.human() ? each.quotation() : unknown(each.quotation()))
                .orElse(null);
    }

    private static Quotation unknown(Quotation words) {
        return new Quotation(words.span(), words.kind(), new Speaker.Unknown(), null, null, words.medium());
    }
}
