package dev.verbatim.cli;

import dev.verbatim.eval.Evaluation;
import dev.verbatim.eval.Expected;
import dev.verbatim.eval.Given;
import dev.verbatim.index.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "eval", description = "Measure the answers on questions whose answers are known.", footer = {
        "",
        "Each line of FILE is an object:",
        "  {\"id\": \"1\", \"story\": \"2024/bridge\", \"question\": \"When will it open?\",",
        "   \"type\": \"when\", \"answers\": [\"2026\"],",
        "   \"evidence\": [{\"start\": 10, \"end\": 52, \"speaker\": \"Ada Quill\", \"reported\": true}]}",
        "story: its path without the extension. type: when, where, who, how-many (these have short answers), contested (two",
        "speakers answer it), unanswerable (no evidence), or any other word. start and end count characters of the file;",
        "speaker is null for the story's own account.", "",
        "hit@1, hit@3    a right passage comes first, among the first three",
        "MRR@5           mean of 1 / rank of the first right passage",
        "speaker         right speaker of right first passages that are somebody's words",
        "joint@1         right passage first, and the right speaker",
        "short F1, EM    the short answer fits, fits exactly",
        "accounts        contested questions: share of those heard who should be",
        "abstained       unanswerable questions left unanswered; false abstained: the others",
        "SCORE           mean over all: joint@1, accounts, or abstained"})
final class EvalCommand extends Command {
    @Parameters(paramLabel = "FILE", description = "The questions, a line of JSON each.")
    private Path file = Path.of("");

    @Option(names = "--misses", paramLabel = "N", description = "Show the first N questions that went wrong.")
    private int misses;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    int run(Services services, Screen screen) {
        List<Expected> questions = new EvalQuestions(file).read();
        new Gathering(screen).runOrAsItIs(services.gatherer());
        Evaluation evaluation = new Evaluation();
        for (Expected question : questions) {
            Timed timed = Timed.ask(services.asker(), question.question(), Scope.ALL);
            evaluation.add(question, Given.of(timed.answer(), timed.millis()));
        }
        List<Evaluation.Miss> shown = evaluation.misses().stream().limit(Math.max(0, misses)).toList();
        if (json) {
            screen.out().println(FiguresText.json(evaluation.figures(), shown));
        } else {
            Stream.concat(FiguresText.table(evaluation.figures()), shown.stream().flatMap(FiguresText::miss))
                    .forEach(line -> screen.out().println(Printable.of(line)));
        }
        return DONE;
    }
}
