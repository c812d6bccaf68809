package dev.verbatim.app;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.cli.Finding;
import dev.verbatim.cli.UsageException;
import dev.verbatim.meaning.Embedder;
import dev.verbatim.meaning.Likeness;
import dev.verbatim.meaning.Meaning;
import dev.verbatim.story.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.function.Function;

/** What {@code answers.semantic: on} takes; when it is off, nothing at all. */
record Semantic(Optional<Meaning> meaning) implements AutoCloseable {
    private static final String FILE = "meaning.db";
    /** Told by measuring: the process grows by so much. */
    private static final int MEGABYTES = 220;

    /**
     * @param home where the program lies
     * @param index the index's folder; the sentences' vectors lie there too
     * @throws UsageException when this build has no language model
     */
    static Semantic of(AnswerSettings settings, Path home, Path index) {
        if (!settings.semantic()) {
            return new Semantic(Optional.empty());
        }
        if (!Meaning.isBuiltIn()) {
            throw new UsageException(missing(home));
        }
        return new Semantic(Optional.of(Meaning.in(index.resolve(FILE))));
    }

    private static String missing(Path home) {
        return "answers.semantic: on needs a language model (a download of 145 MB), which this build does not have.\n"
                + "To build it in: touch " + home.resolve("with-semantic").toAbsolutePath() + " and start again."
                + " To do without: semantic: off";
    }

    Likeness likeness() {
        return meaning.<Likeness>map(each -> each).orElse(Likeness.NONE);
    }

    /** The same work on a story, and its sentences' vectors on the way. */
    <T> Function<Story, List<T>> readingAhead(Function<Story, List<T>> work) {
        return meaning.<Function<Story, List<T>>>map(each -> story -> {
            each.read(story);
            return work.apply(story);
        }).orElse(work);
    }

    /** Loads the model, to see whether it does. */
    static Finding examine(Path home) {
        if (!Meaning.isBuiltIn()) {
            return Finding.fail(missing(home));
        }
        try (Embedder _ = Meaning.load()) {
            return Finding.ok("answers.semantic: the language model loads; it takes " + MEGABYTES
                    + " MB beside the memory told above");
        } catch (ServiceConfigurationError | LinkageError e) {
            return Finding.fail("answers.semantic: the language model does not load (" + e.getMessage()
                    + "): build again, or write semantic: off");
        }
    }

    @Override
    public void close() {
        meaning.ifPresent(Meaning::close);
    }
}
