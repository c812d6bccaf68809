package dev.verbatim.cli;

import dev.verbatim.answer.Answer;
import dev.verbatim.answer.Explanation;
import dev.verbatim.answer.Verdict;
import dev.verbatim.ask.Conversation;
import dev.verbatim.index.Scope;
import dev.verbatim.question.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "ask", description = "Answer a question, or many, in the stories' own words.", footer = {"",
        "Exit status: 0 answered, 1 no story says (or something failed), 2 wrong usage."})
final class AskCommand extends Command {
    /** As many as an answer may show. */
    private static final int EXPLAINED = 5;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question, quoted or not.")
    private List<String> question = List.of();

    @Option(names = "--batch", paramLabel = "FILE", description = {
            "Answer each line of FILE, as {\"id\", \"question\"[, \"story\"]}, on a line of its own; needs --json."})
    private @Nullable Path batch;

    @Option(names = "--since", paramLabel = "DAY", converter = DayConverter.First.class, description = {
            "Only what was said or happened on DAY or later, as far as the stories tell: 2022-10-12, October 2022, 2022."})
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", converter = DayConverter.Last.class, description = "… on DAY or earlier.")
    private @Nullable LocalDate until;

    @Option(names = "--explain", description = {
            "Tell how the question was understood, and why these passages won or none did; with --json as “explanation”."})
    private boolean explain;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    int run(Services services, Screen screen) throws IOException {
        String text = String.join(" ", question).strip();
        if (batch == null == text.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "ask needs a question, or --batch FILE");
        }
        if (batch != null && (since != null || until != null)) {
            throw new ParameterException(spec().commandLine(), "--since and --until are for a single question");
        }
        if (batch != null && explain) {
            throw new ParameterException(spec().commandLine(), "--explain is for a single question");
        }
        if (batch != null && !json) {
            throw new ParameterException(spec().commandLine(), "--batch prints JSON: add --json");
        }
        new Gathering(screen).runOrAsItIs(services.gatherer());
        return batch == null ? one(text, services, screen) : new Batch(services.asker(), screen).run(batch);
    }

    private Scope scope() {
        return new Scope(null, since, until);
    }

    private int one(String text, Services services, Screen screen) {
        return explain ? explained(text, services, screen) : answered(text, services, screen);
    }

    private int explained(String text, Services services, Screen screen) {
        long start = System.nanoTime();
        Explanation why = services.asker().explain(text, scope(), EXPLAINED);
        Timed timed = new Timed(why.answer(), (System.nanoTime() - start) / 1e6);
        if (json) {
            screen.out().println(AnswerJson.of(null, timed).set("explanation", ExplanationText.json(why)).toString());
        } else {
            screen.print(services.wording().of(why.answer()));
            screen.out().println();
            ExplanationText.lines(why).forEach(line -> screen.out().println(Printable.of(line)));
        }
        return status(why.answer());
    }

    private static int status(Answer answer) {
        return answer.verdict() == Verdict.NOT_FOUND ? NOTHING : DONE;
    }

    private int answered(String text, Services services, Screen screen) {
        List<String> questions = json ? List.of(text) : Question.split(text);
        return questions.size() > 1 ? several(questions, services, screen) : single(text, services, screen);
    }

    /** “When did it stop? Who stopped it?”: the second may lean on the first. */
    private int several(List<String> questions, Services services, Screen screen) {
        Conversation theirs = new Conversation();
        int status = NOTHING;
        for (String each : questions) {
            screen.out().println((each.equals(questions.getFirst()) ? "" : "\n") + Printable.of(each));
            Answer answer = services.asker().ask(each, scope(), theirs);
            screen.print(services.wording().of(answer));
            status = Math.min(status, status(answer));
        }
        return status;
    }

    private int single(String text, Services services, Screen screen) {
        Timed timed = Timed.ask(services.asker(), text, scope());
        if (json) {
            screen.out().println(AnswerJson.of(null, timed));
        } else {
            screen.print(services.wording().of(timed.answer()));
        }
        return status(timed.answer());
    }
}
