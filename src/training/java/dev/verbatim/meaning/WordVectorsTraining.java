package dev.verbatim.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the {@link WordVectors}: {@code WordVectorsTraining FOLDER-OF-STORIES RESOURCE-FOLDER}, in a build with the profile
 * {@code training}. Each whole word of the language model's vocabulary, and each that the stories have more than once, is
 * embedded by itself; of the vectors, without their mean, only the principal components are kept, found by orthogonal
 * iteration (Golub and Van Loan 2013, section 8.2). Takes some ten minutes.
 */
final class WordVectorsTraining {
    private static final String VOCABULARY = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final int DIMENSIONS = 64;
    private static final int ROUNDS = 60;
    private static final long SEED = 1;

    private WordVectorsTraining() {}

    public static void main(String[] args) throws IOException {
        Set<String> all = new TreeSet<>(vocabulary());
        all.addAll(usual(Path.of(args[0])));
        List<String> words = List.copyOf(all);
        List<float[]> vectors = new ArrayList<>();
        System.setProperty("OPT_OUT_TRACKING", "true");
        EmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
        words.forEach(word -> vectors.add(model.embed(word).content().vector()));
        centre(vectors);
        write(words, vectors, axes(covariance(vectors)), Path.of(args[1], WordVectors.FILE));
    }

    private static List<String> usual(Path stories) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (Stream<Path> files = Files.list(stories)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                WORD.matcher(Files.readString(file).toLowerCase(Locale.ROOT)).results()
                        .forEach(word -> counts.merge(word.group(), 1, Integer::sum));
            }
        }
        return counts.keySet().stream().filter(word -> counts.getOrDefault(word, 0) > 1).toList();
    }

    /** Whole words. */
    private static List<String> vocabulary() throws IOException {
        try (InputStream in = Objects.requireNonNull(WordVectorsTraining.class.getResourceAsStream(VOCABULARY))) {
            JsonNode all = new ObjectMapper().readTree(in).get("model").get("vocab");
            List<String> words = new ArrayList<>();
            all.fieldNames().forEachRemaining(words::add);
            return words.stream().filter(word -> WORD.matcher(word).matches()).toList();
        }
    }

    private static void centre(List<float[]> vectors) {
        double[] mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                vector[i] -= (float) mean[i];
            }
        }
    }

    private static double[][] covariance(List<float[]> vectors) {
        int size = vectors.getFirst().length;
        double[][] covariance = new double[size][size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += vector[i] * vector[j];
                }
            }
        }
        return covariance;
    }

    private static double[][] axes(double[][] covariance) {
        Random random = new Random(SEED);
        double[][] axes = new double[DIMENSIONS][];
        for (int i = 0; i < DIMENSIONS; i++) {
            axes[i] = random.doubles(covariance.length, -1, 1).toArray();
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                axes[i] = turned(covariance, axes[i]);
                for (int before = 0; before < i; before++) {
                    add(axes[i], axes[before], -dot(axes[i], axes[before]));
                }
                add(axes[i], axes[i], 1 / Math.sqrt(dot(axes[i], axes[i])) - 1);
            }
        }
        return axes;
    }

    private static double[] turned(double[][] covariance, double[] axis) {
        double[] turned = new double[axis.length];
        for (int i = 0; i < axis.length; i++) {
            turned[i] = dot(covariance[i], axis);
        }
        return turned;
    }

    private static void add(double[] to, double[] what, double times) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void write(List<String> words, List<float[]> vectors, double[][] axes, Path file)
            throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(words.size());
            out.writeInt(DIMENSIONS);
            for (int i = 0; i < words.size(); i++) {
                out.writeUTF(words.get(i));
                out.write(bytes(vectors.get(i), axes));
            }
        }
    }

    /** The largest number becomes 127. */
    private static byte[] bytes(float[] vector, double[][] axes) {
        double[] numbers = new double[axes.length];
        double most = 0;
        for (int i = 0; i < axes.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                numbers[i] += vector[j] * axes[i][j];
            }
            most = Math.max(most, Math.abs(numbers[i]));
        }
        byte[] bytes = new byte[axes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(numbers[i] / most * Byte.MAX_VALUE);
        }
        return bytes;
    }
}
