package dev.verbatim.app;

import dev.verbatim.answer.AnswerSettings;
import dev.verbatim.cli.Finding;
import dev.verbatim.meaning.LanguageModel;
import dev.verbatim.meaning.Reader;
import java.util.Optional;

/** What {@code answers.semantic: on} takes; when it is off, nothing at all. */
record Semantic(Optional<LanguageModel> model) implements AutoCloseable {
    static Semantic of(AnswerSettings settings) {
        return new Semantic(settings.semantic() ? Optional.of(new LanguageModel()) : Optional.empty());
    }

    Reader reader() {
        return model.<Reader>map(each -> each).orElse(Reader.NONE);
    }

    /** Loads the model, to see whether it does. */
    static Finding examine() {
        try {
            LanguageModel.examine();
            return Finding.ok("answers.semantic: the language model reads");
        } catch (IllegalStateException | LinkageError e) {
            return Finding.fail("answers.semantic: the language model does not work here (" + e.getMessage()
                    + "): answers go by words alone. To do without: semantic: off");
        }
    }

    @Override
    public void close() {
        model.ifPresent(LanguageModel::close);
    }
}
