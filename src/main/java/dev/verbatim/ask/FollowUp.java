package dev.verbatim.ask;

import dev.verbatim.name.Pronouns;
import dev.verbatim.question.Kind;
import dev.verbatim.question.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a question that leans on the one before it stand alone: “why?”, “and Bremmer?”, “what else did she say about it?”.
 * Known misses: “they” for a thing, “there”, and a pronoun that means neither of the last question's people.
 */
final class FollowUp {
    /**
     * A question that stands alone.
     *
     * @param more whether only what was not shown before is wanted
     */
    record Taken(String text, boolean more) {}

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(?:(?:and|but|ok|okay|so|well|hm+|then|also|or)\\b[,\\s]*)+");
    private static final Pattern TAIL = Pattern.compile("(?i)(?:[?!.,\\s]|\\b(?:then|though|anyway|exactly))+$");
    private static final Pattern MORE = Pattern.compile(
            "(?i)(?:(?:what|anything|something|who) else|more|tell me more|go on|any more|anything more)");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(when|where|why|how come)(?: (?:was|is|were|did) (?:that|this|it|those)(?: (?:happen|said))?)?");
    private static final Pattern SWAP = Pattern.compile(
            "(?i)^(?:(?:and|but|so|ok|or)\\b[,\\s]*)*(?:(?:what|how) about|and|or|but)\\s+(?!(?:who|what|when|where|why|how|which"
                    + "|did|do|does|is|are|was|were|has|have|had|will|would|can|could)\\b)(\\S+(?:\\s+\\S+){0,5})$");
    private static final Pattern PRONOUN = Pattern
            .compile("(?i)\\b(he|she|him|her|his|hers|they|them|their)\\b(?!['’])");
    private static final Pattern SURELY_SOMEBODY = Pattern.compile("(?i)he|she|him|her|his|hers");
    private static final Pattern IT = Pattern.compile("(?i)(?<=\\babout )(?:it|that|this)$");
    private static final Pattern ELSE = Pattern.compile("(?i)\\belse\\b");

    private final String question;
    private final String plain;
    private final @Nullable Turn last;
    private final Function<String, Optional<String>> speakers;

    /** @param speakers the full name of a speaker for a part of it */
    FollowUp(String question, @Nullable Turn last, Function<String, Optional<String>> speakers) {
        this.question = question;
        this.plain = TAIL.matcher(question.strip()).replaceFirst("");
        this.last = last;
        this.speakers = speakers;
    }

    /** The pronoun that stands for nobody, if it must stand for somebody. */
    Optional<String> unclear() {
        return pronoun().filter(word -> SURELY_SOMEBODY.matcher(word).matches())
                .filter(word -> person(word).isEmpty());
    }

    Taken take() {
        Turn before = last;
        String whole = before == null ? null : leaning(before);
        boolean more = before != null && (ELSE.matcher(plain).find() || MORE.matcher(bare()).matches());
        return new Taken(whole == null ? question : Rephrasing.asQuestion(whole), more);
    }

    private String bare() {
        return LEAD.matcher(plain).replaceFirst("");
    }

    private @Nullable String leaning(Turn before) {
        if (MORE.matcher(bare()).matches()) {
            return before.text().replaceFirst("(?i)^(what|who)(?! else\\b)\\b", "$1 else");
        }
        Matcher wh = BARE.matcher(bare());
        if (wh.matches()) {
            return Rephrasing.asking(wh.group(1), before);
        }
        Matcher swap = SWAP.matcher(plain);
        if (swap.matches() && pronoun().isEmpty()) {
            return new Swap(before, speakers).with(swap.group(1));
        }
        return pronoun().isPresent() ? withPerson(before) : withThing(before);
    }

    /** The first pronoun that nothing before it in the question can explain. */
    private Optional<String> pronoun() {
        Matcher found = PRONOUN.matcher(plain);
        if (!found.find()) {
            return Optional.empty();
        }
        String before = plain.substring(0, found.start());
        Question asked = Question.parse(question);
        boolean explained = asked.names().stream().anyMatch(before::contains)
                || (asked.speaker() != null && before.contains(asked.speaker()));
        return explained ? Optional.empty() : Optional.of(found.group());
    }

    private Optional<String> person(String pronoun) {
        return last == null
                ? Optional.empty()
                : last.people().stream().filter(name -> Pronouns.fits(pronoun, name)).findFirst();
    }

    private @Nullable String withPerson(Turn before) {
        String pronoun = pronoun().orElseThrow();
        Optional<String> person = person(pronoun);
        if (person.isEmpty()) {
            return null;
        }
        String whole = replaced(pronoun, person.get());
        Optional<String> topic = before.topic();
        if (topic.isPresent() && IT.matcher(whole).find()) {
            return IT.matcher(whole).replaceFirst(Matcher.quoteReplacement(topic.get()));
        }
        return topic.isEmpty() || hasTopic(whole, person.get()) ? whole : whole + " about " + topic.get();
    }

    private String replaced(String pronoun, String name) {
        Matcher found = Pattern.compile("\\b" + pronoun + "\\b").matcher(bare());
        boolean there = found.find();
        String behind = there ? bare().substring(found.end()).strip().toLowerCase(Locale.ROOT) : "";
        String lower = pronoun.toLowerCase(Locale.ROOT);
        boolean owns = lower.equals("his") || lower.equals("their") || lower.equals("hers")
                || (lower.equals("her") && behind.matches(
                        "(?!(?:about|at|in|on|to|when|after|before|for|with|and|or|if|say|said)\\b)\\p{L}.*"));
        return found.reset().replaceFirst(Matcher.quoteReplacement(owns ? name + "’s" : name));
    }

    private static boolean hasTopic(String text, String name) {
        Question asked = Question.parse(text);
        String rest = asked.focus().replace(name, "").replaceAll("(?i)\\b(?:else|then|so|more)\\b", "").strip();
        boolean pointed = text.matches("(?i).*\\b(?:that|so|it|this)$");
        return !rest.isEmpty() || (asked.kind() != Kind.SAID && !pointed);
    }

    /** “When did it stop?” */
    private @Nullable String withThing(Turn before) {
        Question asked = Question.parse(question);
        String thing = before.question().subject();
        boolean leans = "it".equalsIgnoreCase(asked.subject()) && thing != null && !PRONOUN.matcher(thing).matches();
        return leans ? bare().replaceFirst("(?i)\\bit\\b", Matcher.quoteReplacement(thing)) : null;
    }
}
