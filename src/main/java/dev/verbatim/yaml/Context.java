package dev.verbatim.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What all values of one file share: its name, its variables, and the problems found so far. */
final class Context {
    private final String file;
    private final Variables variables;
    private final List<Problem> problems = new ArrayList<>();

    Context(String file, Variables variables) {
        this.file = file;
        this.variables = variables;
    }

    Variables variables() {
        return variables;
    }

    void report(int line, String key, String message) {
        problems.add(new Problem(file, line, key, message));
    }

    List<Problem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
