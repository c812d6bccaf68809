package dev.verbatim.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of its own name, under the root that holds the options. */
abstract class Command implements Callable<Integer> {
    static final int DONE = 0;
    static final int NOTHING = 1;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private RootCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public final Integer call() throws Exception {
        try (Services services = root.open(isHealing())) {
            return run(services, root.screen());
        }
    }

    /** Whether a damaged index may be thrown away, since this command makes it anew. */
    boolean isHealing() {
        return false;
    }

    abstract int run(Services services, Screen screen) throws Exception;

    CommandSpec spec() {
        return spec;
    }
}
