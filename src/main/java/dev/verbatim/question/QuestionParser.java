package dev.verbatim.question;

import static dev.verbatim.question.Vocabulary.AUXILIARIES;
import static dev.verbatim.question.Vocabulary.FUNCTION_WORDS;
import static dev.verbatim.question.Vocabulary.PLAIN_SAYING;

import dev.verbatim.date.DateFinder;
import dev.verbatim.date.DateMention;
import dev.verbatim.date.Days;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a question, however sloppily typed. Anything that fits no production asks “what”.
 *
 * <pre>
 * question = { filler } { word } ( asked | yes-no ) | { word }
 * asked    = when | where | why | how-many | who | what
 * when     = "when" rest | ( "what" | "which" ) ( "day" | "year" | … ) rest | "how long ago" rest
 * where    = "where" rest | ( "what" | "which" ) ( "city" | "country" | … ) rest
 * why      = "why" rest | "how come" rest | "what caused" rest
 * how-many = "how" ( "many" | "much" | "old" | … ) rest | "what" ( "percentage" | "number" | … ) rest
 * who      = ( "who" | "which" noun ) [ saying ]            saying makes it “who said”
 *          | "who" ( "is" | "was" | "are" | "were" ) name   “who is”
 * what     = ( "what" | "how" ) rest                        whoever's words are wanted makes it “said”
 * yes-no   = auxiliary rest | rest "right"
 * </pre>
 *
 * Whose words are wanted tells {@link SpeakerReader}, who does what {@link ClauseReader}.
 */
final class QuestionParser {
    static final int LONGEST = 1000;
    private static final DateFinder DATES = new DateFinder();

    private final String text;
    /** As much of the text as is read. */
    private final String read;
    private final Marked marked;
    private final List<Token> all;
    private final Words words;

    QuestionParser(String text) {
        this.text = text;
        this.read = text.substring(0, Math.min(LONGEST, text.length()));
        this.marked = Marked.of(read);
        this.all = Fillers.strip(Token.of(read, marked));
        this.words = new Words(all);
    }

    Question parse() {
        String speaker = new SpeakerReader(words).read().orElse(null);
        ClauseReader.Clause clause = new ClauseReader(words).read();
        return new Question(text, text, new KindReader(words, speaker != null).read(), focus(), speaker,
                clause.subject(), clause.verb(), NameReader.of(words), marked.in(read), MediumReader.of(words), days());
    }

    /** Whether the text has a word that asks for something. */
    boolean asks() {
        return words.find(Vocabulary.ASKING, 0) >= 0 || words.is(0, AUXILIARIES);
    }

    private String focus() {
        return all.stream().map(Token::word).filter(word -> !isEmpty(word)).collect(Collectors.joining(" "));
    }

    private static boolean isEmpty(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return FUNCTION_WORDS.contains(lower) || AUXILIARIES.contains(lower) || PLAIN_SAYING.contains(lower);
    }

    private @Nullable Days days() {
        return DATES.find(read, null).stream().map(DateMention::days).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
