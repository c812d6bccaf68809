package dev.verbatim.meaning;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Vectors of some 30,000 English words: who asks whom somebody “sacked” means the “fired” of the story. They are those that
 * BAAI's language model bge-small-en-v1.5 (MIT licence) has for each word by itself, in fewer dimensions; so they know
 * nothing of what words mean beside others, but take no model to read. {@code WordVectorsTraining} in {@code src/training}
 * makes them. Immutable.
 */
public final class WordVectors {
    static final String FILE = "word-vectors.bin";

    private static final WordVectors ENGLISH = load();

    private final Map<String, float[]> vectors = new HashMap<>();

    /** Reads the count of words and of dimensions, then of each word its letters and a byte a dimension. */
    WordVectors(DataInputStream in) throws IOException {
        int words = in.readInt();
        byte[] bytes = new byte[in.readInt()];
        for (int i = 0; i < words; i++) {
            String word = in.readUTF();
            in.readFully(bytes);
            vectors.put(word, normalised(bytes));
        }
    }

    private static WordVectors load() {
        try (InputStream in = Objects.requireNonNull(WordVectors.class.getResourceAsStream(FILE), FILE);
                DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
            return new WordVectors(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded once, at the first use; that takes a tenth of a second. */
    public static WordVectors english() {
        return ENGLISH;
    }

    private static float[] normalised(byte[] bytes) {
        double square = 0;
        for (byte each : bytes) {
            square += each * each;
        }
        float[] vector = new float[bytes.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (bytes[i] / Math.sqrt(square));
        }
        return vector;
    }

    /** Of length 1; null for a word that it does not know. */
    public float @Nullable [] of(String word) {
        return vectors.get(word.toLowerCase(Locale.ROOT));
    }

    /** How alike two words are in meaning, by the cosine of their vectors: 1 for the same. */
    public static double likeness(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
