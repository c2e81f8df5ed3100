package org.claimdesk.query.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimdesk.query.approved.Sql;

/**
 * Finds words in a claim: as English full text, and for plain words also by their trigrams, so that "Bukle" finds Bukele. Both
 * sides of the choice are indexed. What is ranked is only the claim and the words, so that a claim's place never depends on
 * other claims.
 */
final class Matching {

    /** Shorter words are too alike for trigrams. */
    private static final int TYPO_FROM = 4;

    private static final int MOST_WORDS = 12;
    private static final String QUERY = "websearch_to_tsquery('public.claimdesk', ?)";
    private static final String LOOSE = "(v.text || ' ' || v.about)";

    private final String q;

    Matching(String q) {
        this.q = q;
    }

    /** Holds for claims that the words fit. */
    Sql condition() {
        var words = plainWords();
        if (words.isEmpty()) {
            return new Sql("v.search @@ " + QUERY, q);
        }
        var sql = new Sql("(v.search @@ " + QUERY, q).add(" OR (");
        IntStream.range(0, words.size())
                .forEach(i -> sql.add(i == 0 ? "" : " AND ").add(word(words.get(i))));
        return sql.add("))");
    }

    /** 0 and up; the better the words fit, the higher. */
    Sql rank() {
        var rank = new Sql("(ts_rank_cd(v.search, " + QUERY + ", 1)::float8", q);
        return plainWords().isEmpty() ? rank.add(")") : rank.add(" + word_similarity(?, " + LOOSE + ")::float8)", q);
    }

    private static Sql word(String word) {
        return word.length() < TYPO_FROM
                ? new Sql("v.search @@ plainto_tsquery('public.claimdesk', ?)", word)
                : new Sql("(v.search @@ plainto_tsquery('public.claimdesk', ?) OR ? <% " + LOOSE + ")", word, word);
    }

    /** Empty when the query uses operators: whoever writes those means what is written. */
    private List<String> plainWords() {
        if (q.matches(".*[\"-].*|.*\\bOR\\b.*")) {
            return List.of();
        }
        var words = Arrays.stream(q.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toList());
        return words.size() > MOST_WORDS || words.stream().allMatch(word -> word.length() < TYPO_FROM)
                ? List.of()
                : words;
    }
}
