package dev.verbatim.answer;

import dev.verbatim.index.Hit;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Quotation;
import dev.verbatim.story.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What speaks for a passage besides its words: the right speaker, and an answer of the kind that is asked for. */
final class Evidence {
    private static final double ASKED_SPEAKER = 1.6;
    private static final double OTHER_SPEAKER = 0.8;
    private static final double HAS_SPEAKER = 1.3;
    private static final double ANSWER_OF_KIND = 1.25;
    private static final double HEADLINE = 0.7;

    private static final Pattern TIME = Pattern
            .compile("(?i)\\b(?:\\d{4}|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m|mondays?|tuesdays?"
                    + "|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|may \\d|june|july|august"
                    + "|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d|today"
                    + "|yesterday|tomorrow|tonight|(?:hour|day|week|month|year|decade|centur|night|morning|evening|afternoon)\\w*)\\b");
    private static final Pattern NUMBER = Pattern
            .compile("(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|percent)\\b");
    private static final Pattern PLACE = Pattern
            .compile("\\b(?:in|at|on|near|from|to|outside|inside) (?:the |an? )?\\p{Lu}");
    private static final Pattern REASON = Pattern.compile(
            "(?i)\\b(?:because|since|due to|so that|in order|reason|as a result|after|to avoid|given|over)\\b");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Question question;
    private final Set<String> asked;

    Evidence(Question question) {
        this.question = question;
        this.asked = question.speaker() == null ? Set.of() : words(question.speaker());
    }

    /** A factor on the score of the hit's words. */
    double factor(Hit hit) {
        return speaker(hit.passage().quotation()) * kind(hit) * place(hit);
    }

    private double speaker(@Nullable Quotation quotation) {
        String name = quotation == null ? "" : name(quotation.speaker());
        if (!asked.isEmpty() && !name.isEmpty()) {
            return words(name).stream().anyMatch(asked::contains) ? ASKED_SPEAKER : OTHER_SPEAKER;
        }
        return question.kind() == Kind.WHO_SAID && !name.isEmpty() ? HAS_SPEAKER : 1;
    }

    private double kind(Hit hit) {
        Pattern wanted = switch (question.kind()) {
            case WHEN -> TIME;
            case WHERE -> PLACE;
            case HOW_MANY -> NUMBER;
            case WHY -> REASON;
            case WHO, WHO_SAID, SAID, YES_NO, WHAT -> null;
        };
        return wanted != null && wanted.matcher(hit.story().text(hit.passage().span())).find() ? ANSWER_OF_KIND : 1;
    }

    /** A headline only repeats what a sentence below it tells better. */
    private static double place(Hit hit) {
        return hit.passage().paragraph() == Paragraph.HEADLINE ? HEADLINE : 1;
    }

    private static String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named(String name) -> name;
            case Speaker.Described(String words) -> words;
            case Speaker.Unknown() -> "";
        };
    }

    private static Set<String> words(String name) {
        List<String> all = Arrays.asList(NOT_LETTERS.split(name.toLowerCase(Locale.ROOT)));
        return all.stream().filter(word -> word.length() > 2 && !word.equals("the")).collect(Collectors.toSet());
    }
}
