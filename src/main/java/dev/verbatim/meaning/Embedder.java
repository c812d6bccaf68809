package dev.verbatim.meaning;

/**
 * A language model that turns words into vectors of length 1, the nearer in meaning the words, the smaller the angle
 * between them. Found by {@link java.util.ServiceLoader}; making one loads the model. Safe for use by several threads.
 */
public interface Embedder extends AutoCloseable {
    /** The vector of what answers would be near to. */
    float[] question(String words);

    /** The vector of a sentence. Costs about 10 ms of CPU time. */
    float[] sentence(String words);

    /** Frees its memory and ends its threads. */
    @Override
    void close();
}
