package org.claimdesk.language.worthiness;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains a {@link LinearModel} with liblinear and writes its weights. */
final class Logistic {

    private Logistic() {}

    /** @param cost of a wrong example against large weights: the greater, the closer to the examples */
    static float[] weights(List<Example> examples, double cost) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = Features.SIZE;
        problem.x = new Feature[examples.size()][];
        problem.y = new double[examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            problem.x[i] = nodes(examples.get(i).features);
            problem.y[i] = examples.get(i).positive ? 1 : -1;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 0.001));
        float sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] weights = new float[Features.SIZE];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sign * (float) model.getFeatureWeights()[i];
        }
        return weights;
    }

    private static Feature[] nodes(Features features) {
        List<Feature> nodes = new ArrayList<>();
        for (int i = 0; i < features.dense().length; i++) {
            if (features.dense()[i] != 0) {
                nodes.add(new FeatureNode(i + 1, features.dense()[i]));
            }
        }
        for (int word : features.words()) {
            nodes.add(new FeatureNode(word + 1, features.wordValue()));
        }
        return nodes.toArray(new Feature[0]);
    }

    static void save(float[] weights, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    record Example(Features features, boolean positive) {}
}
