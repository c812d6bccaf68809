package dev.verbatim.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A small language model that reads question and passage together (a cross-encoder, Nogueira and Cho 2019, “Passage
 * re-ranking with BERT”): MiniLM with six layers (Wang et al. 2020), as sentence-transformers publish it under the Apache
 * licence, taught with questions on stories and kept in eight bits. Each passage is read by itself, by whoever asks, so that
 * what one says of it does not depend on the others. Loading takes about half a second. Safe for use by several threads.
 */
final class CrossEncoder implements Reader, AutoCloseable {
    static final String FILE = "reader.onnx";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final Wordpieces words = new Wordpieces();
    private final OrtSession session;

    CrossEncoder() {
        this(model());
    }

    /** @param model in the format of ONNX: pieces and parts (0 the question's, 1 the passage's) in, a score out */
    CrossEncoder(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            environment.setTelemetry(false);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model can't be loaded", e);
        }
    }

    private static byte[] model() {
        try (InputStream in = Objects.requireNonNull(CrossEncoder.class.getResourceAsStream(FILE), FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Double> read(String question, List<Excerpt> excerpts) {
        return excerpts.stream().map(excerpt -> score(Page.of(words, question, excerpt))).toList();
    }

    private double score(Page page) {
        int size = page.pieces().size();
        long[][] pieces = new long[1][size];
        long[][] parts = new long[1][size];
        for (int i = 0; i < size; i++) {
            pieces[0][i] = page.pieces().get(i);
            parts[0][i] = i < page.asked() ? 0 : 1;
        }
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, pieces);
                OnnxTensor types = OnnxTensor.createTensor(environment, parts);
                OrtSession.Result result = session.run(Map.of("pieces", ids, "parts", types))) {
            return ((float[]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The language model can't read", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The language model can't be closed", e);
        }
    }
}
