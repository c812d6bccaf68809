package dev.verbatim.eval;

import dev.verbatim.eval.Expected.Evidence;
import dev.verbatim.eval.Given.Shown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Marks one answer. */
record Marks(Expected expected, Given given) {
    /** Longer passages answer nothing: the answer is somewhere in there. */
    private static final int LONGEST = 600;
    private static final int LOOKED_AT = 5;
    private static final Set<String> SHORT = Set.of("when", "where", "who", "how-many");

    boolean isAnswerable() {
        return !expected.type().equals(Expected.UNANSWERABLE);
    }

    boolean isContested() {
        return expected.type().equals(Expected.CONTESTED);
    }

    boolean asksForShort() {
        return SHORT.contains(expected.type());
    }

    /** What counts for the mean over all questions, from 0 to 1. */
    double score() {
        if (!isAnswerable()) {
            return given.isSilent() ? 1 : 0;
        }
        return isContested() ? accounts() : isRight() ? 1 : 0;
    }

    /** The rank of the first passage that answers, from 0. */
    OptionalInt rank() {
        List<Shown> ranked = ranked();
        for (int i = 0; i < ranked.size(); i++) {
            if (evidence(ranked.get(i)).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether the first passage answers, with somebody's words. */
    boolean isReportedHit() {
        return first().map(Evidence::reported).orElse(false);
    }

    /** Whether the first passage answers, and names the right speaker where it is somebody's words. */
    boolean isRight() {
        return first().map(evidence -> !evidence.reported()
                || PlainWords.isSameSpeaker(evidence.speaker(), ranked().getFirst().speaker())).orElse(false);
    }

    private Optional<Evidence> first() {
        return ranked().stream().findFirst().flatMap(this::evidence);
    }

    private List<Shown> ranked() {
        return given.isSilent() ? List.of() : given.passages().stream().limit(LOOKED_AT).toList();
    }

    /** A passage answers when it holds half of the evidence, or some of it and an accepted answer. */
    private Optional<Evidence> evidence(Shown passage) {
        if (!passage.story().equals(expected.story()) || passage.end() - passage.start() > LONGEST) {
            return Optional.empty();
        }
        return expected.evidence().stream().filter(each -> shows(passage, each)).findFirst();
    }

    private boolean shows(Shown passage, Evidence evidence) {
        int overlap = Math.min(passage.end(), evidence.end()) - Math.max(passage.start(), evidence.start());
        return overlap > 0 && (overlap >= 0.5 * (evidence.end() - evidence.start()) || holdsAnswer(passage.text()));
    }

    private boolean holdsAnswer(String text) {
        String words = PlainWords.joined(text);
        return expected.answers().stream().map(PlainWords::joined)
                .anyMatch(answer -> !answer.isEmpty() && words.contains(answer));
    }

    double shortF1() {
        String words = shortAnswer();
        return expected.answers().stream().mapToDouble(answer -> PlainWords.f1(answer, words)).max().orElse(0);
    }

    boolean isShortExact() {
        List<String> words = PlainWords.of(shortAnswer());
        return expected.answers().stream().anyMatch(answer -> PlainWords.of(answer).equals(words));
    }

    private String shortAnswer() {
        return given.isSilent() || given.words() == null ? "" : given.words();
    }

    /** The share of those who should be heard that are. */
    double accounts() {
        Set<String> wanted = new TreeSet<>();
        expected.evidence().stream().map(Evidence::speaker).filter(name -> name != null && !name.isEmpty())
                .forEach(wanted::add);
        List<Shown> shown = ranked().stream().filter(each -> each.story().equals(expected.story())).toList();
        long heard = wanted.stream()
                .filter(name -> shown.stream().anyMatch(each -> PlainWords.isSameSpeaker(name, each.speaker())))
                .count();
        return (double) heard / Math.max(1, wanted.size());
    }
}
