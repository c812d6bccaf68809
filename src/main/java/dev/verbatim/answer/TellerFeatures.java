package dev.verbatim.answer;

import dev.verbatim.extract.AskedWords;
import dev.verbatim.extract.Kinds;
import dev.verbatim.index.Hit;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Quotation;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words a passage is, against whose are wanted. */
final class TellerFeatures {
    private final Question question;
    private final Set<String> asked;
    private final Set<String> subject;
    private final Set<String> mentioned;
    private final AskedWords words;
    private final String group;

    TellerFeatures(Question question) {
        this.question = question;
        this.asked = names(question.speaker());
        this.subject = names(question.subject());
        this.mentioned = NameWords.of(question.focus());
        this.words = new AskedWords(question.text());
        this.group = group();
    }

    private static Set<String> names(@Nullable String name) {
        return name == null ? Set.of() : NameWords.of(name);
    }

    void add(Map<String, Double> features, Hit hit) {
        Quotation told = hit.passage().quotation();
        features.put(group + " " + teller(hit), 1.0);
        features.put(group + " tells " + (told == null ? "narration" : told.kind()), 1.0);
        if (told != null) {
            told(features, hit, told);
        }
    }

    private void told(Map<String, Double> features, Hit hit, Quotation told) {
        if (told.cue() != null && words.isAny(told.cue().lemma())) {
            features.put("cue is asked", 1.0);
        }
        if (question.medium() != Medium.UNSTATED && question.medium() == told.medium()) {
            features.put("medium is asked", 1.0);
        }
        if (told.mention() != null && hit.passage().span().contains(told.mention())) {
            features.put(group + " names its speaker", 1.0);
        }
        if (!asked.isEmpty()) {
            features.put("share of the asked", share(told.speaker()));
        }
    }

    private String teller(Hit hit) {
        Quotation told = hit.passage().quotation();
        return told == null ? "narration" + inSentence(hit) : switch (told.speaker()) {
            case Speaker.Named(String name) -> "named" + relation(name);
            case Speaker.Described(String name) -> "described" + relation(name);
            case Speaker.Unknown() -> "unknown" + inSentence(hit);
        };
    }

    /** Whether the words are those of the speaker who is asked for. */
    boolean isOfTheAsked(Hit hit) {
        return teller(hit).endsWith(", asked");
    }

    /** Whose words are wanted decides how much it counts whose words these are. */
    private String group() {
        return question.speaker() != null ? "asked" : "" + Kinds.wanted(question);
    }

    private String relation(String name) {
        Set<String> own = NameWords.of(name);
        if (own.stream().anyMatch(asked::contains)) {
            return ", asked";
        }
        if (own.stream().anyMatch(subject::contains)) {
            return ", subject";
        }
        return own.stream().anyMatch(mentioned::contains) ? ", mentioned" : "";
    }

    private String inSentence(Hit hit) {
        return !asked.isEmpty() && NameWords.of(hit.story().text(hit.passage().sentence())).stream()
                .anyMatch(asked::contains) ? ", asked is there" : "";
    }

    private double share(Speaker speaker) {
        Set<String> own = switch (speaker) {
            case Speaker.Named(String name) -> NameWords.of(name);
            case Speaker.Described(String name) -> NameWords.of(name);
            case Speaker.Unknown() -> Set.of();
        };
        return (double) asked.stream().filter(own::contains).count() / asked.size();
    }
}
