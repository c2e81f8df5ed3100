package org.claimdesk.review.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds where passages of an article may stand in its new version: the sentence that shares most words with each, by Dice's
 * coefficient. What the old version says too, word for word, is the changed form of nothing.
 */
final class PassageFinder {

    /** Share of common words from which a sentence may be the changed form of another. */
    private static final double LIKE = 0.5;

    private final List<Spot> spots = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Set<String> kept;

    /** @param older null when its text is gone */
    PassageFinder(String newer, @Nullable String older, List<NewClaim> claims) {
        kept = older == null
                ? Set.of()
                : Sentences.of(older).stream().map(Sentences.Span::words).collect(Collectors.toSet());
        claims.forEach(claim -> add(new Spot(
                claim.passage().start(), claim.passage().end(), claim.passage().exact(), claim)));
        Sentences.of(newer).forEach(span -> add(new Spot(span.start(), span.end(), span.words(), null)));
    }

    private void add(Spot spot) {
        for (String word : WordSet.of(spot.words()).words()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(spots.size());
        }
        spots.add(spot);
    }

    /** The best places first found for the best likeness; no claim of the new version is proposed to two. */
    Map<UUID, Spot> find(List<Sought> lost) {
        var options = new ArrayList<Option>();
        lost.forEach(sought -> options.addAll(options(sought)));
        options.sort(Comparator.comparingDouble(Option::score).reversed());
        var found = new HashMap<UUID, Spot>();
        var taken = new HashSet<UUID>();
        for (var option : options) {
            var claim = option.spot().claim();
            if (!found.containsKey(option.sought()) && (claim == null || taken.add(claim.id()))) {
                found.put(option.sought(), option.spot());
            }
        }
        return found;
    }

    private List<Option> options(Sought sought) {
        var passage = WordSet.of(sought.passage());
        var common = new HashMap<Integer, Integer>();
        for (String word : passage.words()) {
            byWord.getOrDefault(word, List.of()).forEach(spot -> common.merge(spot, 1, Integer::sum));
        }
        var options = new ArrayList<Option>();
        common.forEach((number, shared) -> {
            var spot = spots.get(number);
            double like =
                    2.0 * shared / (passage.size() + WordSet.of(spot.words()).size());
            if (like >= LIKE && (!kept.contains(spot.words()) || spot.words().equals(sought.passage()))) {
                options.add(option(sought, spot, like));
            }
        });
        return options;
    }

    /** A claim found at the place is proposed with it when it says nearly the same, else the place alone. */
    private static Option option(Sought sought, Spot spot, double like) {
        var claim = spot.claim();
        double wording = claim == null ? 0 : WordSet.of(sought.text()).likeness(WordSet.of(claim.text()));
        return wording >= LIKE
                ? new Option(sought.claim(), spot, like + wording)
                : new Option(sought.claim(), spot.alone(), like);
    }

    /** A claim that was found in the new version. */
    record NewClaim(UUID id, String text, Passage passage) {}

    /** A claim of the old version whose passage is looked for. */
    record Sought(UUID claim, String text, String passage) {}

    /** A place in the new version, in code points. */
    record Spot(int start, int end, String words, @Nullable NewClaim claim) {

        Spot alone() {
            return new Spot(start, end, words, null);
        }
    }

    private record Option(UUID sought, Spot spot, double score) {}
}
