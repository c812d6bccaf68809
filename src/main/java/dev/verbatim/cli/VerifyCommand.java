package dev.verbatim.cli;

import dev.verbatim.index.Scope;
import dev.verbatim.reply.VerifyWording;
import dev.verbatim.verify.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "verify", description = {
        "Tell whether words were said in the stories, where, and by whom.",
        "",
        "Marks, capitals, accents and spaces may differ; words may be left out where the quotation says so with “…”."}, footer = {
                "",
                "Exit status: 0 said word for word, 1 altered, said by somebody else, or not found, 2 wrong usage."})
final class VerifyCommand extends Command {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "The quoted words, best between single quotes: the shell reads $ and ! itself.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who is said to have said it.")
    private @Nullable String speaker;

    @Option(names = "--json", description = {
            "Print JSON: quote, verdict (exact, altered, other-speaker, not-found, unclear), passages, differences."})
    private boolean json;

    @Override
    int run(Services services, Screen screen) {
        String quote = String.join(" ", words);
        if (quote.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ParameterException(spec().commandLine(), "verify needs words to look for");
        }
        new Gathering(screen).runOrAsItIs(services.gatherer());
        Verification found = services.verifier().verify(quote, speaker, Scope.ALL);
        if (json) {
            screen.out().println(VerificationJson.of(quote, found));
        } else {
            screen.print(VerifyWording.of(found));
        }
        return found instanceof Verification.Exact ? DONE : NOTHING;
    }
}
