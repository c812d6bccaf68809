package dev.verbatim.config;

import dev.verbatim.yaml.Problem;
import java.util.List;

/** What came of reading {@code config.yml}. */
public sealed interface Config {
    /** All of it can be used. */
    record Valid(Settings settings) implements Config {}

    /**
     * Some of it can't be used.
     *
     * @param problems all of them, at least one, in the order of their lines
     */
    record Invalid(List<Problem> problems) implements Config {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
