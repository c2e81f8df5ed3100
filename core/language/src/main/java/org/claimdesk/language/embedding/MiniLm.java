package org.claimdesk.language.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.claimdesk.language.Embedder;

/**
 * all-MiniLM-L6-v2, quantised, by ONNX Runtime. One text a run and one thread a run: batches are slower on a CPU and change
 * the vectors of a quantised model.
 */
public final class MiniLm implements Embedder {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** The longest input the model was trained for. */
    private static final int LONGEST = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    public MiniLm() {
        pieces = new WordPieces(Vocabulary.read(new String(resource(TOKENIZER), StandardCharsets.UTF_8)));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(resource(MODEL), options);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    @Override
    public String modelId() {
        return "all-minilm-l6-v2-q";
    }

    @Override
    public float[] embed(String text) {
        if (text.isBlank()) {
            return new float[DIMENSIONS];
        }
        long[] numbers = pieces.numbers(text, LONGEST);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return unit(((float[][][]) result.get(0).getValue())[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    /** The mean of the tokens' vectors, made to length 1. */
    private static float[] unit(float[][] states) {
        double[] sum = new double[DIMENSIONS];
        for (float[] state : states) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += state[i];
            }
        }
        double length = Math.sqrt(Arrays.stream(sum).map(x -> x * x).sum());
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return vector;
    }

    private static byte[] resource(String path) {
        try (InputStream stream = MiniLm.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the class path lacks " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
