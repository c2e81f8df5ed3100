package org.claimdesk.language.worthiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimdesk.language.worthiness.Logistic.Example;

/**
 * Trains {@code checkworthy.weights}. Arguments: folder with {@code checkworthy_train.tsv} and
 * {@code checkworthy_dev.tsv} (CheckThat! 2024, task 1), folder with our own labels, folder for the weights.
 */
public final class TrainWorthiness {

    private final SentenceFeatures reader = new SentenceFeatures();

    private TrainWorthiness() {}

    public static void main(String[] arguments) throws IOException {
        new TrainWorthiness().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path data, Path own, Path target) throws IOException {
        Map<String, Example> train = examples(data.resolve("checkworthy_train.tsv"));
        List<Example> dev =
                List.copyOf(examples(data.resolve("checkworthy_dev.tsv")).values());

        List<Example> worth = new ArrayList<>(train.values());
        worth.addAll(own(own.resolve("own-sentences.tsv")));
        float[] checkworthyWeights = Logistic.weights(worth, 0.3);
        LinearModel checkworthy = new LinearModel(checkworthyWeights);
        System.out.printf(
                "check-worthiness on dev: AUC %.3f, average precision %.3f%n",
                auc(checkworthy, dev), averagePrecision(checkworthy, dev));

        Logistic.save(checkworthyWeights, target.resolve("checkworthy.weights"));
    }

    private Map<String, Example> examples(Path file) throws IOException {
        Map<String, Example> examples = new java.util.LinkedHashMap<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] parts = line.split("\t");
            if (parts.length == 3) {
                examples.put(parts[0], new Example(reader.of(parts[1]), parts[2].equals("Yes")));
            }
        }
        return examples;
    }

    private List<Example> own(Path file) throws IOException {
        List<Example> own = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (parts.length == 3 && !line.startsWith("#") && !parts[1].equals("-")) {
                own.add(new Example(reader.of(parts[2]), parts[1].equals("1")));
            }
        }
        return own;
    }

    private static double auc(LinearModel model, List<Example> examples) {
        List<Double> positives = examples.stream()
                .filter(e -> e.positive())
                .map(e -> model.probability(e.features()))
                .toList();
        List<Double> negatives = examples.stream()
                .filter(e -> !e.positive())
                .map(e -> model.probability(e.features()))
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
                .sorted(java.util.Comparator.comparingDouble((Example e) -> -model.probability(e.features())))
                .toList();
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).positive()) {
                hits++;
                sum += hits / (i + 1.0);
            }
        }
        return sum / hits;
    }
}
