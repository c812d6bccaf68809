package dev.verbatim.meaning.bge;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.verbatim.meaning.Embedder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * BAAI's bge-small-en-v1.5, quantized, as LangChain4j packs it: 384 numbers a text, of which it reads the first 510
 * tokens at once. LangChain4j's own class would take a thread for each core and never end them; here each text is worked
 * on by whoever asks, and closing frees all.
 */
public final class BgeSmall extends AbstractInProcessEmbeddingModel implements Embedder {
    /** What the model was trained to see before a question, by its authors' description. */
    private static final String QUESTION = "Represent this sentence for searching relevant passages: ";

    /** In place of a text without a letter or number: of some of those no token is left, which LangChain4j refuses. */
    private static final String NOTHING = ".";

    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    /** Loads the model. */
    public BgeSmall() {
        super(Runnable::run);
        stayLocal();
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream tokens = file("tokenizer.json", "-")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            environment.setTelemetry(false);
            session = environment.createSession(modelFile(), options);
            encoder = new OnnxBertBiEncoder(environment, session, tokens, PoolingMode.CLS);
        } catch (OrtException e) {
            throw new IllegalStateException("The language model can't be loaded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tokenizer's library would tell its makers that it is used, and on some machines download another build. */
    private static void stayLocal() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("RUST_FLAVOR", "cpu");
    }

    private static byte[] modelFile() throws IOException {
        try (InputStream model = file("onnx", ".")) {
            return model.readAllBytes();
        }
    }

    private static InputStream file(String kind, String before) {
        String name = "/bge-small-en-v1.5-q" + before + kind;
        return Objects.requireNonNull(BgeSmall.class.getResourceAsStream(name), name);
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    @Override
    public float[] question(String words) {
        return embed(QUESTION + words).content().vector();
    }

    @Override
    public float[] sentence(String words) {
        boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit);
        return embed(says ? words : NOTHING).content().vector();
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
