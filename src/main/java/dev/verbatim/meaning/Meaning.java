package dev.verbatim.meaning;

import dev.verbatim.story.Paragraph;
import dev.verbatim.story.Sentence;
import dev.verbatim.story.Story;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Likeness by the vectors of an {@link Embedder}, which is loaded at the first use. Each sentence's vector is made once, and
 * kept on disk under its words: a story that is read again, or an index that is made anew, costs nothing, and sentences
 * that nobody read ahead are caught up on when a question first meets them. Where the model fails, that is logged, and answers
 * go on without.
 *
 * <p>Safe for use by several threads, and by several processes with one file.
 */
public final class Meaning implements Likeness, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);
    /** What is cut into smaller passages anyway is not worth reading ahead. */
    private static final int LONGEST = 500;

    private final Supplier<Embedder> loading;
    private final Path file;
    private @Nullable Opened opened;
    private boolean broken;

    private record Opened(Embedder embedder, Vectors vectors) {}

    /** @param loading called once, by the first who needs it */
    Meaning(Supplier<Embedder> loading, Path file) {
        this.loading = loading;
        this.file = file;
    }

    /** Whether this build has a model. Loads nothing. */
    public static boolean isBuiltIn() {
        try {
            return ServiceLoader.load(Embedder.class).stream().findAny().isPresent();
        } catch (ServiceConfigurationError leftOver) {
            // An earlier build had one, of which this one only kept the entry.
            return false;
        }
    }

    /**
     * With the model of this build; opens nothing yet.
     *
     * @param file of the vectors; made when it is missing, made anew when it is damaged
     */
    public static Meaning in(Path file) {
        return new Meaning(Meaning::load, file);
    }

    /**
     * Loads the model, which takes about two seconds; close it.
     *
     * @throws ServiceConfigurationError when there is none, or it can't be loaded
     */
    public static Embedder load() {
        return ServiceLoader.load(Embedder.class).findFirst()
                .orElseThrow(() -> new ServiceConfigurationError("no language model in this build"));
    }

    @Override
    public List<Double> of(String question, List<String> sentences) {
        Opened open = sentences.isEmpty() ? null : opened();
        try {
            return open == null ? List.of() : likeness(question, sentences, open);
        } catch (RuntimeException e) {
            fails(e);
            return List.of();
        }
    }

    /** Makes the vectors of a story ahead, so that no question has to wait for them. */
    public void read(Story story) {
        Opened open = opened();
        try {
            if (open != null) {
                vectors(sentences(story), open);
            }
        } catch (RuntimeException e) {
            fails(e);
        }
    }

    /** The edge to native libraries: a text that they can't take must not stop the others. */
    private static void fails(RuntimeException e) {
        LOG.error("The language model failed: this time it goes on without", e);
    }

    private static Set<String> sentences(Story story) {
        Set<String> sentences = new LinkedHashSet<>();
        story.paragraphs().stream().map(Paragraph::sentences).flatMap(List::stream).map(Sentence::span)
                .filter(span -> span.length() <= LONGEST).map(story::text).forEach(sentences::add);
        return sentences;
    }

    private static List<Double> likeness(String question, List<String> sentences, Opened open) {
        float[] asked = open.embedder().question(question);
        Map<String, float[]> vectors = vectors(new LinkedHashSet<>(sentences), open);
        return sentences.stream()
                .map(sentence -> product(asked, Objects.requireNonNull(vectors.get(sentence)))).toList();
    }

    private static Map<String, float[]> vectors(Set<String> sentences, Opened open) {
        Map<String, float[]> vectors = new HashMap<>(open.vectors().find(sentences));
        Map<String, float[]> made = new LinkedHashMap<>();
        for (String sentence : sentences) {
            if (!vectors.containsKey(sentence)) {
                made.put(sentence, Vectors.rounded(open.embedder().sentence(sentence)));
            }
        }
        open.vectors().keep(made);
        vectors.putAll(made);
        return vectors;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private synchronized @Nullable Opened opened() {
        if (opened == null && !broken) {
            try {
                opened = new Opened(loading.get(), Vectors.open(file));
            } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
                // The edge to native libraries: whatever they fail of, answers go on without them.
                LOG.error("The language model can't be used: answers go on without it", e);
                broken = true;
            }
        }
        return broken ? null : opened;
    }

    /** Nobody may be using it any more. */
    @Override
    public synchronized void close() {
        if (opened != null) {
            opened.vectors().close();
            opened.embedder().close();
            opened = null;
        }
        broken = true;
    }
}
