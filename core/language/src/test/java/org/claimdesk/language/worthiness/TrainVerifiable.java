package org.claimdesk.language.worthiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains {@code verifiable.weights}. Arguments: folder with {@code checkworthy_train.tsv} (CheckThat! 2024, task 1), folder
 * with our own labels, folder for the weights. Prints what each threshold costs on held-out labels.
 */
public final class TrainVerifiable {

    private static final double COST = 0.05;
    private static final int FOLDS = 5;

    /** Neighbours in a debate or a speech stay together, so that no fold is tested with what it was trained on. */
    private static final int STRETCH = 60;

    private final Map<String, String> debates = new HashMap<>();
    private final List<Labelled> labels = new ArrayList<>();
    private final SentenceFeatures reader = new SentenceFeatures();

    private TrainVerifiable() {}

    public static void main(String[] arguments) throws IOException {
        new TrainVerifiable().run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    }

    private void run(Path data, Path own, Path target) throws IOException {
        for (String line : Files.readAllLines(data.resolve("checkworthy_train.tsv"))) {
            String[] parts = line.split("\t");
            debates.put(parts[0], parts[1]);
        }
        read(own.resolve("verifiable-by-id.tsv"), 1);
        read(own.resolve("own-sentences.tsv"), 1);
        // What people say at a lectern is nearer to what is asked for than what they say in a debate.
        read(own.resolve("own-speeches.tsv"), 2);
        new Thresholds(held()).print();
        Logistic.save(Logistic.weights(examples(-1), COST), target.resolve("verifiable.weights"));
    }

    /** Reads lines of a label, anything, and a sentence; or of a debate sentence's number and a label. */
    private void read(Path file, int times) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (line.startsWith("#") || parts.length < 2) {
                continue;
            }
            boolean debate = parts.length == 2 && debates.containsKey(parts[0]) && parts[1].length() == 1;
            String text = debate ? debates.get(parts[0]) : parts[parts.length - 1];
            int place = debate ? Integer.parseInt(parts[0]) : number++;
            boolean fact = (debate ? parts[1] : parts[0]).equals("1");
            labels.add(new Labelled(new Logistic.Example(reader.of(text), fact), place / STRETCH % FOLDS, times));
        }
    }

    /** All examples but those of a fold, as often as they count. */
    private List<Logistic.Example> examples(int except) {
        List<Logistic.Example> examples = new ArrayList<>();
        for (Labelled label : labels) {
            for (int i = 0; i < label.times && label.fold != except; i++) {
                examples.add(label.example);
            }
        }
        return examples;
    }

    /** Each label with the probability that a model gives which has not seen it. */
    private List<Thresholds.Held> held() {
        List<Thresholds.Held> held = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = new LinearModel(Logistic.weights(examples(fold), COST));
            for (Labelled label : labels) {
                if (label.fold == fold) {
                    held.add(
                            new Thresholds.Held(model.probability(label.example.features()), label.example.positive()));
                }
            }
        }
        return held;
    }

    private record Labelled(Logistic.Example example, int fold, int times) {}
}
