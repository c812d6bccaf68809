package dev.verbatim.answer;

import dev.verbatim.answer.Marks.Mark;
import dev.verbatim.question.Kind;
import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes questions with known answers out of marked stories. People ask in other words than the story's: of the words of an
 * answer some are kept, some left out, some replaced by words from elsewhere, and some of the words around it come along.
 */
final class Quiz {
    /** A question and the place of its answer in a story. */
    record Item(String question, Story story, Span answer) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$][\\p{L}\\p{N}'’.,%$-]*[\\p{L}\\p{N}%]");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)*");
    private static final Set<String> DULL = Set.of(
            "the and that for with was were his her has had have been are but not they their this from said says told will"
                    .split(" "));
    private static final Set<String> NOBODY = Set.of("he", "she", "they", "it", "we", "i", "who", "the", "a");

    private final Random random = new Random(7);
    private final List<String> vocabulary;

    Quiz(List<Story> stories) {
        vocabulary = stories.stream().flatMap(story -> words(story.text()).stream()).collect(Collectors.toList());
    }

    /** What was said, and who said it. */
    List<Item> said(Story story, Marks marks) {
        List<Item> items = new ArrayList<>();
        for (Mark mark : marks.marks()) {
            List<String> words = words(story.text(mark.content()));
            String name = name(story.text(mark.source()));
            if (words.size() >= 4 && !name.isEmpty() && random.nextInt(2) == 0) {
                boolean who = random.nextInt(2) == 0;
                String asked = paraphrased(words, around(story, mark.content()));
                items.add(new Item(who ? "Who said " + asked + "?" : "What did " + name + " say about " + asked + "?",
                        story,
                        mark.content()));
            }
        }
        return items;
    }

    /** What any sentence tells. */
    List<Item> told(Story story) {
        List<Item> items = new ArrayList<>();
        for (Paragraph paragraph : story.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (paragraph.number() > 1 && random.nextInt(10) == 0) {
                    told(story, sentence.span(), items);
                }
            }
        }
        return items;
    }

    private void told(Story story, Span sentence, List<Item> items) {
        String text = story.text(sentence);
        Kind kind = one(List.of(Kind.values()));
        String opening = switch (kind) {
            case WHEN -> "When did ";
            case WHERE -> "Where did ";
            case WHO -> "Who was ";
            case WHY -> "Why did ";
            case HOW_MANY -> howMany(text);
            case WHO_IS, WHO_SAID, SAID, YES_NO, WHAT -> "What ";
        };
        List<String> words = words(text).stream().filter(word -> mayAsk(kind, word)).toList();
        if (words.size() >= 5 && Kinds.fits(kind, text)) {
            items.add(new Item(opening + paraphrased(words, around(story, sentence)) + "?", story, sentence));
        }
    }

    /** Asks for one of the amounts by its unit or what it counts. */
    private String howMany(String text) {
        List<Span> amounts = Amounts.of(text);
        if (amounts.isEmpty()) {
            return "How many ";
        }
        Span amount = one(amounts);
        String words = text.substring(amount.start(), amount.end());
        if (words.matches(".*(?:%|percent).*")) {
            return "What percent of ";
        }
        if (words.matches(".*(?:day|week|month|year|hour|minute)s?")) {
            return "How long did ";
        }
        List<String> counted = words(text.substring(amount.end()));
        return words.contains("$")
                ? "How much was "
                : "How many " + (counted.isEmpty() ? "" : counted.getFirst() + " ");
    }

    private static boolean mayAsk(Kind kind, String word) {
        return !(kind == Kind.WHEN || kind == Kind.HOW_MANY) || !Kinds.fits(kind, word);
    }

    private String paraphrased(List<String> words, List<String> around) {
        List<String> kept = new ArrayList<>();
        double keep = 0.1 + 0.35 * random.nextDouble();
        for (String word : words.subList(0, Math.min(12, words.size()))) {
            double chance = random.nextDouble();
            boolean replaced = chance >= keep && chance < keep + 0.15;
            if (chance < keep || replaced) {
                kept.add(replaced ? one(vocabulary) : word);
            }
        }
        for (int i = random.nextInt(4); i > 0 && !around.isEmpty(); i--) {
            kept.add(one(around));
        }
        return kept.isEmpty() ? one(words) : String.join(" ", kept);
    }

    /** The headline or the first sentences, or what stands before: people say what a question is about. */
    private List<String> around(Story story, Span span) {
        int start = random.nextBoolean() ? story.body().start() : Math.max(story.body().start(), span.start() - 300);
        return words(story.text().substring(start, Math.min(story.body().end(), start + 300)));
    }

    private String name(String source) {
        List<String> names = NAME.matcher(source).results().map(MatchResult::group)
                .filter(name -> !NOBODY.contains(name.toLowerCase(Locale.ROOT))).toList();
        String name = names.isEmpty() ? "" : names.getLast();
        return random.nextBoolean() ? name : name.substring(name.lastIndexOf(' ') + 1);
    }

    private <T> T one(List<T> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group)
                .filter(word -> word.length() > 2 && !DULL.contains(word.toLowerCase(Locale.ROOT))).toList();
    }
}
