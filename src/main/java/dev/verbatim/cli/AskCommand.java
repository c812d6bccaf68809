package dev.verbatim.cli;

import dev.verbatim.answer.Verdict;
import dev.verbatim.index.Scope;
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
        Timed timed = Timed.ask(services.asker(), text, scope());
        if (json) {
            screen.out().println(AnswerJson.of(null, timed));
        } else {
            screen.print(services.wording().of(timed.answer()));
        }
        return timed.answer().verdict() == Verdict.NOT_FOUND ? NOTHING : DONE;
    }
}
