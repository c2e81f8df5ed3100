package org.claimdesk.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.claimdesk.language.ClaimExtractor;
import org.claimdesk.language.SourceText;

/**
 * One pass of an extractor over texts.
 *
 * @param seconds on the clock
 * @param processorSeconds of the whole process, user and system; what a busy machine changes least
 */
record ExtractionRun(int articles, int claims, double seconds, double processorSeconds) {

    private static final int AT_A_TIME = 2;

    static ExtractionRun of(ClaimExtractor extractor, List<String> texts) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = system.getProcessCpuTime();
        long clock = System.nanoTime();
        int claims;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            claims = texts.stream()
                    .map(text -> CompletableFuture.supplyAsync(() -> claims(extractor, text), threads))
                    .toList()
                    .stream()
                    .mapToInt(CompletableFuture::join)
                    .sum();
        }
        return new ExtractionRun(
                texts.size(),
                claims,
                (System.nanoTime() - clock) / 1e9,
                (system.getProcessCpuTime() - processor) / 1e9);
    }

    private static int claims(ClaimExtractor extractor, String text) {
        return extractor.extract(SourceText.plain(text, null)).claims().size();
    }

    /** How many articles two cores could read that are all its own. */
    double possible() {
        return AT_A_TIME * articles / processorSeconds;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%d articles, %d claims: %.1f articles/s; %.3f s of processor an article, so at most %.1f articles/s on %d cores",
                articles,
                claims,
                articles / seconds,
                processorSeconds / articles,
                possible(),
                AT_A_TIME);
    }
}
