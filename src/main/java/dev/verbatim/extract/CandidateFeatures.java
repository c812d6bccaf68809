package dev.verbatim.extract;

import dev.verbatim.date.DateMention;
import dev.verbatim.date.Precision;
import dev.verbatim.name.KnownNames;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import dev.verbatim.story.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against some words of a text as the short answer to one question, as numbers by name. How much each
 * counts is learned, for each kind of question and for all. Pure.
 */
final class CandidateFeatures {
    /** In characters: what stands further away has nothing to do with it. */
    private static final double FAR = 120;
    private static final double CLOSE = 40;
    /** Brings the nearness of several words to about the scale of the others. */
    private static final double SCALE = 3;
    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}\\p{N}.'’-]+)[ \u00a0]*$");
    private static final Pattern WORD_BEHIND = Pattern.compile("^(?:['’]s)?[ \u00a0]*([\\p{L}\\p{N}'’-]+)");
    private static final Pattern CLASS = Pattern.compile("(?i)\\b(?:which|what|whose) ((?:[\\p{L}'’-]+ ?){1,2})");
    private static final Pattern BEING = Pattern.compile("who(?:m)?(?:['’]s| is| was| are| were)\\b");
    private static final Pattern VERB_BEHIND = Pattern
            .compile("(?:['’]s)?,? (?:(?:is|was|has|had|will|would|are|were)\\b|\\p{Ll}+(?:ed|s)\\b).*",
                    Pattern.DOTALL);
    private static final Pattern PREPOSITION = Pattern
            .compile(
                    "in|at|on|to|from|near|by|with|of|for|since|into|outside|until|about|against|between|than|after|before");
    private static final Pattern ROUND = Pattern
            .compile("about|around|nearly|almost|roughly|some|over|least|most|than");

    /** “Who is the mayor?”, “Who did she meet?”, “Which mayor met her?”, “Who met her?” */
    private enum Form {
        IS, DONE, WHICH, DOES
    }

    private final Kind wanted;
    private final AskedWords asked;
    private final AskedWords subject;
    private final AskedWords verb;
    private final AskedWords names;
    private final AskedWords thing;
    private final Form form;
    private final Amounts amounts;

    CandidateFeatures(Question question) {
        this.wanted = Kinds.wanted(question) == Kind.WHO_SAID ? Kind.WHO : Kinds.wanted(question);
        this.asked = new AskedWords(question.text());
        this.subject = new AskedWords(question.subject() == null ? "" : question.subject());
        this.verb = new AskedWords(question.verb() == null ? "" : question.verb());
        this.names = new AskedWords(String.join(" ", question.names()));
        Matcher which = CLASS.matcher(question.text());
        this.thing = new AskedWords(which.find() ? which.group(1) : "");
        this.form = form(question);
        this.amounts = new Amounts(question.text());
    }

    private static Form form(Question question) {
        String text = question.text().toLowerCase(Locale.ROOT);
        if (BEING.matcher(text).lookingAt()) {
            return Form.IS;
        }
        return question.subject() != null ? Form.DONE : CLASS.matcher(text).lookingAt() ? Form.WHICH : Form.DOES;
    }

    /** Whether it can answer: something of it is news to who asks, and a number one that is asked for. */
    boolean isPossible(String text, Candidate candidate) {
        return !asked.isAll(candidate.words(text))
                && (wanted != Kind.HOW_MANY || amounts.isPossible(text, candidate.span()));
    }

    /** @param all the text's candidates, in its order */
    Map<String, Double> of(String text, Candidate candidate, List<Candidate> all) {
        Map<String, Double> features = new HashMap<>();
        place(features, text, candidate, all);
        neighbours(features, text, candidate.span());
        shape(features, candidate.words(text));
        switch (wanted) {
            case HOW_MANY -> amount(features, text, candidate.span());
            case WHEN -> date(features, candidate.date());
            default -> name(features, text, candidate.span());
        }
        Map<String, Double> both = new HashMap<>(features);
        features.forEach((name, value) -> both.put(wanted + " " + name, value));

        return both;
    }

    private void place(Map<String, Double> features, String text, Candidate candidate, List<Candidate> all) {
        Span span = candidate.span();
        features.put("near", asked.nearness(text, span) / SCALE);
        features.put("near names", names.nearness(text, span) / SCALE);
        features.put("near what it does", verb.nearness(text, span));
        features.put("near who does it", subject.nearness(text, span) / SCALE);
        features.put("closest", closest(text, span));
        side(features, "verb", verb, text, span);
        side(features, "subject", subject, text, span);
        side(features, "asked", asked, text, span);
        features.put("new words", 1 - asked.own(candidate.words(text)));
        flag(features, "first", all.getFirst().equals(candidate));
        flag(features, "last", all.getLast().equals(candidate));
        features.put("early", 1 - Math.min(1, span.start() / (2 * FAR)));
    }

    private double closest(String text, Span span) {
        return asked.distances(text, span).stream().mapToDouble(away -> 1 - Math.min(1, Math.abs(away) / CLOSE))
                .max().orElse(0);
    }

    /** On which side of some words it stands, and how near: the doer stands before the verb, the place behind. */
    private void side(Map<String, Double> features, String name, AskedWords words, String text, Span span) {
        List<Integer> distances = words.distances(text, span);
        double before = distances.stream().filter(away -> away >= 0).mapToDouble(away -> 1 - Math.min(1, away / FAR))
                .max()
                .orElse(0);
        double behind = distances.stream().filter(away -> away < 0).mapToDouble(away -> 1 - Math.min(1, -away / FAR))
                .max()
                .orElse(0);
        features.put(form + ", before the " + name, before);
        features.put(form + ", behind the " + name, behind);
    }

    private void neighbours(Map<String, Double> features, String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - (int) CLOSE), span.start());
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + (int) CLOSE));
        Matcher word = WORD_BEFORE.matcher(before);
        String last = word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        flag(features, "opens", before.isBlank());
        flag(features, "behind a comma", before.stripTrailing().endsWith(","));
        flag(features, "before a comma", behind.startsWith(","));
        flag(features, "owns", behind.startsWith("'s") || behind.startsWith("’s"));
        flag(features, "in brackets", before.endsWith("("));
        if (PREPOSITION.matcher(last).matches()) {
            features.put("after " + last, 1.0);
        }
        flag(features, "after an asked word", !last.isEmpty() && asked.isAny(last));
        Matcher next = WORD_BEHIND.matcher(behind);
        flag(features, "before an asked word", next.find() && asked.isAny(next.group(1)));
        flag(features, "of the kind", thing.isAny(before) || thing.isAny(behind));
        flag(features, "is of the kind", thing.isAny(text.substring(span.start(), span.end())));
    }

    private static void shape(Map<String, Double> features, String words) {
        int count = words.split("[ -]").length;
        flag(features, "one word", count == 1);
        flag(features, "three words", count == 3);
        flag(features, "long", count > 3);
        flag(features, "digits", words.chars().anyMatch(Character::isDigit));
        flag(features, "capital", Character.isUpperCase(words.codePointAt(0)));
        flag(features, "capitals", words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT)));
        flag(features, "place and state", words.contains(", "));
    }

    private static void name(Map<String, Double> features, String text, Span span) {
        String words = text.substring(span.start(), span.end());
        flag(features, "person", KnownNames.isPerson(words));
        flag(features, "place", KnownNames.isPlace(words));
        flag(features, "organisation", KnownNames.isOrganisation(words));
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + (int) CLOSE));
        flag(features, "does something", VERB_BEHIND.matcher(behind).matches());
        String before = text.substring(Math.max(0, span.start() - (int) CLOSE), span.start());
        Matcher word = WORD_BEFORE.matcher(before);
        flag(features, "after a role", word.find() && Character.isLowerCase(word.group(1).codePointAt(0))
                && !PREPOSITION.matcher(word.group(1)).matches() && before.endsWith(" "));
    }

    private static void date(Map<String, Double> features, @Nullable DateMention date) {
        Precision precision = date == null ? null : date.precision();
        features.put(precision == null ? "no day" : "to the " + precision, 1.0);
    }

    private void amount(Map<String, Double> features, String text, Span span) {
        features.put("unit", amounts.unit(text, span));
        features.put("counted", amounts.counted(text, span));
        String words = text.substring(span.start(), span.end());
        flag(features, "one", words.toLowerCase(Locale.ROOT).matches("one|a|first|half|once|twice"));
        flag(features, "a year", words.matches("(?:19|20)\\d\\d"));
        Matcher word = WORD_BEFORE.matcher(text.substring(0, span.start()));
        flag(features, "round", word.find() && ROUND.matcher(word.group(1).toLowerCase(Locale.ROOT)).matches());
    }

    private static void flag(Map<String, Double> features, String name, boolean is) {
        if (is) {
            features.put(name, 1.0);
        }
    }
}
