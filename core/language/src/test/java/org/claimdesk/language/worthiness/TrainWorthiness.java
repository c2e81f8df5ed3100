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
import java.util.Map;
import java.util.Random;
import org.claimdesk.language.Embedder;
import org.claimdesk.language.attribution.Quotes;
import org.claimdesk.language.attribution.Speakers;
import org.claimdesk.language.embedding.MiniLm;
import org.claimdesk.language.entity.Entities;
import org.claimdesk.language.quantity.Quantities;
import org.claimdesk.language.text.Range;
import org.claimdesk.language.time.Times;
import org.claimdesk.language.token.Sentence;
import org.claimdesk.language.token.Tagger;

/**
 * Trains the two models of {@link Worthiness}. Arguments: folder with {@code checkworthy_train.tsv} and
 * {@code checkworthy_dev.tsv} (CheckThat! 2024, task 1), folder with our own labels, folder for the weights.
 */
public final class TrainWorthiness {

    private static final int FACTS_TAKEN_AS_READ = 700;

    private final Tagger tagger = new Tagger();
    private final Embedder embedder = new MiniLm();

    private TrainWorthiness() {}

    public static void main(String[] arguments) throws IOException {
        new TrainWorthiness().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path data, Path own, Path target) throws IOException {
        Map<String, Example> train = examples(data.resolve("checkworthy_train.tsv"));
        List<Example> dev =
                List.copyOf(examples(data.resolve("checkworthy_dev.tsv")).values());
        List<Own> ownSentences = own(own.resolve("own-sentences.tsv"));

        List<Example> worth = new ArrayList<>(train.values());
        ownSentences.stream().filter(o -> o.worth != null).forEach(o -> worth.add(new Example(o.features, o.worth)));
        float[] checkworthyWeights = weights(worth, 0.3);
        LinearModel checkworthy = new LinearModel(checkworthyWeights);
        System.out.printf(
                "check-worthiness on dev: AUC %.3f, average precision %.3f%n",
                auc(checkworthy, dev), averagePrecision(checkworthy, dev));

        List<Example> facts = new ArrayList<>();
        for (String line : Files.readAllLines(own.resolve("verifiable-by-id.tsv"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                Example example = train.get(parts[0]);
                facts.add(new Example(example.features, parts[1].equals("1")));
            }
        }
        ownSentences.forEach(o -> facts.add(new Example(o.features, o.fact)));
        crossValidate(facts);
        // What people found worth checking is nearly always a verifiable fact.
        List<Example> read =
                new ArrayList<>(train.values().stream().filter(e -> e.positive).toList());
        java.util.Collections.shuffle(read, new Random(4));
        List<Example> all = new ArrayList<>(facts);
        all.addAll(read.subList(0, FACTS_TAKEN_AS_READ));
        // And what the check-worthiness model finds least worth checking seldom is one.
        List<Example> low = new ArrayList<>(train.values().stream()
                .filter(e -> !e.positive && checkworthy.probability(e.features) < 0.02)
                .toList());
        java.util.Collections.shuffle(low, new Random(5));
        all.addAll(low.subList(0, Math.min(low.size(), FACTS_TAKEN_AS_READ)));
        float[] verifiableWeights = weights(all, 0.1);
        LinearModel verifiable = new LinearModel(verifiableWeights);
        save(checkworthyWeights, target.resolve("checkworthy.weights"));
        save(verifiableWeights, target.resolve("verifiable.weights"));
        System.out.printf("verifiable on dev (labels are of check-worthiness): AUC %.3f%n", auc(verifiable, dev));
    }

    private void crossValidate(List<Example> examples) {
        List<Example> shuffled = new ArrayList<>(examples);
        java.util.Collections.shuffle(shuffled, new Random(3));
        int right = 0;
        for (int fold = 0; fold < 5; fold++) {
            List<Example> training = new ArrayList<>();
            List<Example> testing = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % 5 == fold ? testing : training).add(shuffled.get(i));
            }
            LinearModel model = new LinearModel(weights(training, 0.1));
            right += (int) testing.stream()
                    .filter(e -> model.probability(e.features) >= 0.5 == e.positive)
                    .count();
        }
        System.out.printf(
                "verifiable, five folds over %d own labels: accuracy %.3f%n",
                shuffled.size(), right / (double) shuffled.size());
    }

    private static float[] weights(List<Example> examples, double cost) {
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = Features.SIZE;
        problem.x = new Feature[examples.size()][];
        problem.y = new double[examples.size()];
        for (int i = 0; i < examples.size(); i++) {
            problem.x[i] = nodes(examples.get(i).features);
            problem.y[i] = examples.get(i).positive ? 1 : -1;
        }
        Parameter parameter = new Parameter(SolverType.L2R_LR, cost, 0.001);
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, parameter);
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

    private Map<String, Example> examples(Path file) throws IOException {
        Map<String, Example> examples = new java.util.LinkedHashMap<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] parts = line.split("\t");
            if (parts.length == 3) {
                examples.put(parts[0], new Example(features(parts[1]), parts[2].equals("Yes")));
            }
        }
        return examples;
    }

    private List<Own> own(Path file) throws IOException {
        List<Own> own = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (parts.length == 3 && !line.startsWith("#")) {
                own.add(new Own(
                        features(parts[2]), parts[0].equals("1"), parts[1].equals("-") ? null : parts[1].equals("1")));
            }
        }
        return own;
    }

    private Features features(String text) {
        Range whole = new Range(0, text.length());
        Sentence sentence = tagger.tag(text, whole);
        var times = Times.in(text, whole, null);
        var quantities = Quantities.in(sentence, times);
        boolean speaker = new Speakers(Entities.of(List.of(sentence)))
                .of(sentence, 0, 0, Quotes.in(text, whole)).stream().anyMatch(found -> found.weight() > 0);
        return Features.of(sentence, embedder.embed(text), quantities.size(), times.size(), speaker);
    }

    private static double auc(LinearModel model, List<Example> examples) {
        List<Double> positives = examples.stream()
                .filter(e -> e.positive)
                .map(e -> model.probability(e.features))
                .toList();
        List<Double> negatives = examples.stream()
                .filter(e -> !e.positive)
                .map(e -> model.probability(e.features))
                .toList();
        double wins = 0;
        for (double p : positives) {
            for (double n : negatives) {
                wins += p > n ? 1 : p == n ? 0.5 : 0;
            }
        }
        return wins / positives.size() / negatives.size();
    }

    private static double averagePrecision(LinearModel model, List<Example> examples) {
        List<Example> ranked = examples.stream()
                .sorted(java.util.Comparator.comparingDouble((Example e) -> -model.probability(e.features)))
                .toList();
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).positive) {
                hits++;
                sum += hits / (i + 1.0);
            }
        }
        return sum / hits;
    }

    private static void save(float[] weights, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    private record Example(Features features, boolean positive) {}

    private record Own(Features features, boolean fact, Boolean worth) {}
}
