package org.claimdesk.comparison.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.comparison.Comparison;
import org.claimdesk.comparison.Relation;
import org.claimdesk.comparison.topic.TopicArticle.Prepared;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.TextAnalyzer;

/** Reads topics with a gold.json, compares the claims of their articles and counts what was found as planted. */
public final class TopicSuite {

    private static final Map<String, Relation> RELATIONS =
            Map.of("agree", Relation.AGREES, "conflict", Relation.CONFLICTS, "update", Relation.UPDATES);

    private final ClaimExtractor extractor;
    private final TextAnalyzer analyzer;
    private final Comparer comparer;
    private final Map<String, int[]> counts = new HashMap<>();
    private final List<String> misses = new ArrayList<>();

    public TopicSuite(ClaimExtractor extractor, TextAnalyzer analyzer, Comparer comparer) {
        this.extractor = extractor;
        this.analyzer = analyzer;
        this.comparer = comparer;
    }

    /** @param folder with the articles and the gold.json of one topic */
    public void run(Path folder) throws IOException {
        Map<String, TopicArticle> articles = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                articles.put(file.getFileName().toString(), TopicArticle.read(file, extractor, analyzer, comparer));
            }
        }
        JsonNode gold = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
        for (JsonNode fact : gold.get("facts")) {
            Map<String, String> quotes = new HashMap<>();
            fact.get("members")
                    .forEach(m ->
                            quotes.put(m.get("article").asText(), m.get("quote").asText()));
            for (JsonNode pair : fact.get("pairs")) {
                String a = pair.get(0).asText();
                String b = pair.get(1).asText();
                planted(pair.get(2).asText(), articles.get(a), quotes.get(a), articles.get(b), quotes.get(b));
            }
        }
        for (JsonNode pair : gold.path("unrelated")) {
            trap(
                    articles.get(pair.get(0).get("article").asText()),
                    pair.get(0).get("quote").asText(),
                    articles.get(pair.get(1).get("article").asText()),
                    pair.get(1).get("quote").asText());
        }
    }

    /** Share of what was planted under that name and found: agree, conflict, update, apart, no false conflict. */
    public double share(String name) {
        int[] count = counts.getOrDefault(name, new int[2]);
        return count[1] == 0 ? 1 : count[0] / (double) count[1];
    }

    public String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((name, count) -> report.append(name + " " + count[0] + "/" + count[1] + "  "));
        misses.forEach(miss -> report.append("\n").append(miss));
        return report.toString();
    }

    private void planted(String relation, TopicArticle a, String quoteA, TopicArticle b, String quoteB) {
        List<String> seen = new ArrayList<>();
        boolean found = relations(a, quoteA, b, quoteB, seen).contains(RELATIONS.get(relation));
        count(relation, found);
        if (!found) {
            misses.add(relation + " missed: “" + quoteA + "” / “" + quoteB + "” " + seen);
        }
    }

    private void trap(TopicArticle a, String quoteA, TopicArticle b, String quoteB) {
        List<String> seen = new ArrayList<>();
        Set<Relation> found = relations(a, quoteA, b, quoteB, seen);
        found.retainAll(RELATIONS.values());
        count("apart", found.isEmpty());
        count("no false conflict", !found.contains(Relation.CONFLICTS));
        if (!found.isEmpty()) {
            misses.add("not kept apart: “" + quoteA + "” / “" + quoteB + "” " + seen);
        }
    }

    private Set<Relation> relations(TopicArticle a, String quoteA, TopicArticle b, String quoteB, List<String> seen) {
        Set<Relation> found = new TreeSet<>();
        for (Prepared x : a.carriers(quoteA)) {
            for (Prepared y : b.carriers(quoteB)) {
                Comparison comparison = comparer.compare(x.statement(), y.statement());
                found.add(comparison.relation());
                seen.add("\n    " + x.claim().text() + " / " + y.claim().text() + " → " + comparison.relation() + ": "
                        + comparison.reason());
            }
        }
        return found;
    }

    private void count(String name, boolean found) {
        int[] count = counts.computeIfAbsent(name, key -> new int[2]);
        count[0] += found ? 1 : 0;
        count[1]++;
    }
}
