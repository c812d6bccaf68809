package dev.verbatim.reply;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.answer.CitedPassage;
import dev.verbatim.answer.Verdict;
import dev.verbatim.date.Days;
import dev.verbatim.index.Passage;
import dev.verbatim.name.Speaker;
import dev.verbatim.question.Question;
import dev.verbatim.quote.Cue;
import dev.verbatim.quote.Medium;
import dev.verbatim.quote.Possible;
import dev.verbatim.quote.Quotation;
import dev.verbatim.quote.Quotation.Kind;
import dev.verbatim.story.Provenance;
import dev.verbatim.story.Span;
import dev.verbatim.story.Story;
import dev.verbatim.story.StoryId;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Invented news, marked by hand, and answers from it: they look alike however well the bot finds and ranks. */
public final class Samples {
    private static final Speaker QUILL = new Speaker.Named("Ada Quill");
    private static final Speaker BRANDT = new Speaker.Named("Tom Brandt");
    private static final Speaker OSEI = new Speaker.Named("Nana Osei");
    private static final Story FERRY = story("2024/ferry-back", "Blue ferry is back on the river", "The Lenn Post",
            LocalDate.of(2024, 3, 5), "https://lennpost.example/2024/ferry-back",
            """
                    The blue ferry crossed the Lenn again on Tuesday, four months after a lock gate pinned it to the quay.

                    “We will run every half hour from Friday,” said Mayor Ada Quill. “Nobody has to drive round by the old bridge any more.”

                    The harbour master, Tom Brandt, was less sure. “It will be every hour until the second engine is in,” he told reporters.

                    The repair cost 1.2 million euros, more than twice what the council had set aside in November 2023.

                    Passengers on the first crossing waved to a school class on the quay.
                    """);
    private static final Story COUNCIL = story("2024/council-asks", "Council asks where the ferry money went",
            "Radio Lenn", LocalDate.of(2024, 4, 18), null,
            """
                    “The ferry has eaten the whole of the bridge money,” councillor Nana Osei wrote in a post on Wednesday.

                    Mayor Ada Quill denied that the bridge would wait. “The bridge is paid for and will be painted in May,” she said.

                    Tom Brandt said the second engine would come by ship in June.
                    """);

    /** A short answer, in the words of one story. */
    public static final Answer SHORT = answer("How much did the repair of the ferry cost?", Verdict.ANSWERED,
            told(FERRY, "The repair cost 1.2 million euros, more than twice what the council had set aside in November"
                    + " 2023."),
            told(COUNCIL, "The ferry has eaten the whole of the bridge money", OSEI, Kind.DIRECT, "wrote", "write",
                    Medium.POST, LocalDate.of(2024, 4, 17)),
            beside(told(FERRY, "The blue ferry crossed the Lenn again on Tuesday, four months after a lock gate pinned"
                    + " it to the quay.")),
            beside(told(COUNCIL, "Tom Brandt said the second engine would come by ship in June.", BRANDT, Kind.INDIRECT,
                    "said", "say", Medium.UNSTATED, null)),
            beside(told(FERRY, "Passengers on the first crossing waved to a school class on the quay.")),
            beside(told(COUNCIL, "The bridge is paid for and will be painted in May", QUILL, Kind.DIRECT, "said", "say",
                    Medium.UNSTATED, null)));

    /** Two speakers who tell it differently. */
    public static final Answer CONTESTED = answer("How often will the ferry run?", Verdict.CONTESTED,
            told(FERRY, "We will run every half hour from Friday", QUILL, Kind.DIRECT, "said", "say", Medium.UNSTATED,
                    null),
            told(FERRY, "It will be every hour until the second engine is in", BRANDT, Kind.DIRECT, "told", "tell",
                    Medium.UNSTATED, null));

    /** Nothing but what is nearest. */
    public static final Answer SILENT = answer("Who painted the old bridge?", Verdict.NOT_FOUND,
            told(COUNCIL, "The bridge is paid for and will be painted in May", QUILL, Kind.DIRECT, "said", "say",
                    Medium.UNSTATED, null));

    private Samples() {}

    /** The stories, for a source to hold. */
    public static List<Story> stories() {
        return List.of(FERRY, COUNCIL);
    }

    /** What stands in them, for who makes an index of them. */
    public static List<Possible> quotations(Story story) {
        return all().stream().filter(passage -> passage.story().id().equals(story.id()))
                .map(CitedPassage::quotation).filter(Objects::nonNull).distinct()
                .sorted(Comparator.comparingInt(quotation -> quotation.span().start()))
                .map(quotation -> new Possible(quotation, 1, 1, 0, true, true)).toList();
    }

    private static List<CitedPassage> all() {
        List<CitedPassage> all = new ArrayList<>(SHORT.passages());
        all.addAll(CONTESTED.passages());
        all.addAll(SILENT.passages());
        return all;
    }

    /** An answer in words. */
    public static Reply reply(Answer answer) {
        return new AnswerWording(AnswerSettings.DEFAULT).of(answer);
    }

    /** A passage that is not worth showing at once. */
    private static CitedPassage beside(CitedPassage passage) {
        return new CitedPassage(passage.story(), passage.passage(), Answer.WORTH_SHOWING / 2);
    }

    private static Answer answer(String question, Verdict verdict, CitedPassage... passages) {
        return new Answer(Question.parse(question), verdict, List.of(passages), 0.8);
    }

    private static Story story(String id, String title, String outlet, LocalDate day, @Nullable String address,
            String text) {
        return Story.of(new StoryId(id), text,
                new Provenance(title, outlet, null, day, address == null ? null : URI.create(address)));
    }

    private static CitedPassage told(Story story, String words) {
        Span span = span(story, words);
        return new CitedPassage(story, new Passage(span, span, story.paragraphAt(span.start()).number(), span, null,
                null, null), 1);
    }

    private static CitedPassage told(Story story, String words, Speaker speaker, Kind kind, String cue, String lemma,
            Medium medium, @Nullable LocalDate said) {
        Span span = span(story, words);
        Quotation quotation = new Quotation(span, kind, speaker, null, new Cue(span(story, cue), lemma), medium);
        return new CitedPassage(story, new Passage(span, span, story.paragraphAt(span.start()).number(), span,
                quotation, said == null ? null : Days.of(said), said), 1);
    }

    private static Span span(Story story, String words) {
        int start = story.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the story has no " + words);
        }
        return new Span(start, start + words.length());
    }
}
