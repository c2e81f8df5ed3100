package org.claimdesk.comparison.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.comparison.Comparer;
import org.claimdesk.comparison.Topic;
import org.claimdesk.comparison.statement.Statement;
import org.claimdesk.language.Claim;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.SourceText;
import org.claimdesk.language.TextAnalyzer;
import org.jspecify.annotations.Nullable;

/** An article of a topic with the claims that the extractor finds in it, each ready to be compared. */
record TopicArticle(String name, String text, List<Prepared> claims) {

    private static final Pattern DATE = Pattern.compile("(?m)^([A-Z][a-z]+ \\d{1,2}, \\d{4})$");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    record Prepared(Claim claim, Statement statement) {}

    static TopicArticle read(Path file, ClaimExtractor extractor, TextAnalyzer analyzer, Comparer comparer)
            throws IOException {
        String text = Files.readString(file);
        LocalDate day = day(text);
        List<Claim> found = extractor
                .extract(new SourceText(text, List.of(), List.of(), List.of(), null, day, "en"))
                .claims();
        String title = text.lines().findFirst().orElse("");
        Topic topic = Topic.of(
                title,
                found.stream().flatMap(claim -> claim.entities().stream()).toList());
        List<Prepared> claims = found.stream()
                .map(claim -> new Prepared(claim, comparer.prepare(analyzer.analyze(claim.text(), day), topic)))
                .toList();
        return new TopicArticle(file.getFileName().toString(), text, claims);
    }

    /** The claims that carry a quotation: they cover half of it, and of those the ones that share most words with it. */
    List<Prepared> carriers(String quote) {
        int at = text.indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not say: " + quote);
        }
        int start = text.codePointCount(0, at);
        int end = start + quote.codePointCount(0, quote.length());
        List<Prepared> over = claims.stream()
                .filter(p -> 2
                                * (Math.min(end, p.claim().passage().end())
                                        - Math.max(start, p.claim().passage().start()))
                        >= end - start)
                .toList();
        int most = over.stream()
                .mapToInt(p -> common(quote, p.claim().text()))
                .max()
                .orElse(0);
        return over.stream()
                .filter(p -> common(quote, p.claim().text()) >= 0.8 * most)
                .toList();
    }

    private static int common(String a, String b) {
        Set<String> words = new HashSet<>(words(a));
        words.retainAll(words(b));
        return words.size();
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    private static @Nullable LocalDate day(String text) {
        Matcher date = DATE.matcher(text);
        return date.find() ? LocalDate.parse(date.group(1), WRITTEN) : null;
    }
}
