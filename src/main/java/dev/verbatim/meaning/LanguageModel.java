package dev.verbatim.meaning;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The language model of this program, loaded at the first use. Where it fails, that is logged, and answers go on without.
 *
 * <p>Safe for use by several threads.
 */
public final class LanguageModel implements Reader, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LanguageModel.class);

    private final Supplier<CrossEncoder> loading;
    private @Nullable CrossEncoder loaded;
    private boolean broken;

    /** Loads nothing yet. */
    public LanguageModel() {
        this(CrossEncoder::new);
    }

    /** @param loading called once, by the first who needs it */
    LanguageModel(Supplier<CrossEncoder> loading) {
        this.loading = loading;
    }

    /**
     * Loads it and reads a passage, to see whether it works.
     *
     * @throws IllegalStateException when it can't
     * @throws LinkageError when this computer can't run its native libraries
     */
    public static void examine() {
        try (CrossEncoder model = new CrossEncoder()) {
            model.read("", List.of(new Excerpt("", "", "", "")));
        }
    }

    @Override
    public List<Double> read(String question, List<Excerpt> excerpts) {
        CrossEncoder model = excerpts.isEmpty() ? null : loaded();
        try {
            return model == null ? List.of() : model.read(question, excerpts);
        } catch (IllegalStateException e) {
            // The edge to native libraries: a text that they can't take must not stop the answer.
            LOG.error("The language model failed: this time it goes on without", e);
            return List.of();
        }
    }

    private synchronized @Nullable CrossEncoder loaded() {
        if (loaded == null && !broken) {
            try {
                loaded = loading.get();
            } catch (IllegalStateException | LinkageError e) {
                // The edge to native libraries: whatever they fail of, answers go on without them.
                LOG.error("The language model can't be used: answers go on without it", e);
                broken = true;
            }
        }
        return loaded;
    }

    /** Nobody may be reading any more. */
    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
        broken = true;
    }
}
